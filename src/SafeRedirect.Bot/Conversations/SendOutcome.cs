namespace SafeRedirect.Bot.Conversations;

/// <summary>What became of a reply handed to a platform.</summary>
internal enum SendOutcome
{
    /// <summary>The platform took it.</summary>
    Sent,

    /// <summary>The platform will never take it (blocked, gone, outside its window): nothing more is sent for this turn.</summary>
    Refused,

    /// <summary>The platform cannot take it now; sending it again later is right.</summary>
    Unavailable,
}
