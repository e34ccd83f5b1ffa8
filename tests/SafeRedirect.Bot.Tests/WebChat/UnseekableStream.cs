namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>Bytes whose number is not known ahead, so that they are sent in chunks.</summary>
internal sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
