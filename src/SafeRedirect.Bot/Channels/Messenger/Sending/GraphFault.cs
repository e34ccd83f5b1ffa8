namespace SafeRedirect.Bot.Channels.Messenger.Sending;

/// <summary>Why a reply was not taken: the table in docs/channels/messenger.md.</summary>
internal enum GraphFault
{
    /// <summary>It was taken.</summary>
    None,

    /// <summary>Meta fails for the moment, or something on the way does.</summary>
    Temporary,

    /// <summary>Too many calls.</summary>
    Rate,

    /// <summary>More than a day has passed since the person's message.</summary>
    OutsideWindow,

    /// <summary>The page access token or a permission is missing, expired or revoked.</summary>
    Token,

    /// <summary>The person has gone or blocked the page.</summary>
    Unreachable,

    /// <summary>Meta calls the message malformed: a fault of ours.</summary>
    BadMessage,

    /// <summary>An error of Meta that is not in the table.</summary>
    Other,
}
