namespace SafeRedirect.Load.Channels;

/// <summary>One message of a script.</summary>
/// <param name="Payload">The tapped choice; <see langword="null"/> for typed text.</param>
internal sealed record ScriptLine(string Text, string? Payload = null);
