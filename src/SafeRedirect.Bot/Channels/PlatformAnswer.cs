namespace SafeRedirect.Bot.Channels;

/// <summary>What a platform answered.</summary>
/// <param name="Status">The HTTP status; 0 when no answer came.</param>
/// <param name="Body">The body of an error, else empty. It may quote what was sent: never log it.</param>
/// <param name="Trouble">The type of the exception when no answer came, else <see langword="null"/>.</param>
internal readonly record struct PlatformAnswer(int Status, byte[] Body, string? Trouble);
