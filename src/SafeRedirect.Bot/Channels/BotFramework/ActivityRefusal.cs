namespace SafeRedirect.Bot.Channels.BotFramework;

/// <summary>Why an activity was refused.</summary>
internal enum ActivityRefusal
{
    TooLarge,
    Unreadable,

    /// <summary>A field that a reply needs is missing.</summary>
    Incomplete,

    /// <summary>Its service address is not on this machine.</summary>
    ForeignService,
}
