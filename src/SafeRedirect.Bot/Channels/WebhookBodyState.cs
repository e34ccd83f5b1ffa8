namespace SafeRedirect.Bot.Channels;

/// <summary>What reading a request's body came to.</summary>
internal enum WebhookBodyState
{
    /// <summary>The connection broke or the framing is wrong.</summary>
    Broken,

    /// <summary>More than <see cref="ChannelLimits.WebhookBytes"/>.</summary>
    TooLarge,

    /// <summary>All bytes are there.</summary>
    Complete,
}
