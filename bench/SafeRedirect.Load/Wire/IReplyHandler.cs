namespace SafeRedirect.Load.Wire;

/// <summary>Stands for the platform that the bot replies to.</summary>
internal interface IReplyHandler
{
    /// <summary>Answers one request.</summary>
    /// <param name="requestLine">Verb, target and version.</param>
    /// <returns>A whole response.</returns>
    ReadOnlyMemory<byte> Answer(ReadOnlySpan<byte> requestLine, ReadOnlySpan<byte> body);
}
