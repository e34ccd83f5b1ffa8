namespace SafeRedirect.Load.Channels;

/// <summary>The channel that is driven.</summary>
internal enum ChannelKind
{
    /// <summary>POST /webhooks/messenger, signed; replies go to a fake Graph.</summary>
    Messenger,

    /// <summary>POST /api/messages, with a token; replies go to a fake Connector.</summary>
    BotFramework,
}
