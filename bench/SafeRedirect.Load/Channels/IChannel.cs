namespace SafeRedirect.Load.Channels;

/// <summary>A channel as its platform sees it: it delivers messages and takes the replies.</summary>
internal interface IChannel : IReplyHandler
{
    /// <summary>Settings that make the bot talk to the fake platform, as environment variables.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>A whole HTTP request that delivers one message; every call makes a new message id.</summary>
    ReadOnlyMemory<byte> Deliver(int conversation, int turn, ScriptLine line);
}
