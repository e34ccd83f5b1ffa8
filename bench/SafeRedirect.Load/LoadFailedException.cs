namespace SafeRedirect.Load;

/// <summary>A measurement could not be made; the message says what to do about it.</summary>
internal sealed class LoadFailedException(string message) : Exception(message);
