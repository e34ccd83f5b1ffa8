namespace SafeRedirect.Bot.Channels.Messenger;

/// <summary>The Facebook page on which people write. How to get each value: docs/channels/messenger.md.</summary>
internal sealed class MessengerOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Channels:Messenger";

    /// <summary>Whether the webhook is there at all.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool Enabled { get; set; }

    /// <summary>The key with which Meta signs what it sends. Secret.</summary>
    /// <value>No default; without it every delivery is refused.</value>
    public string? AppSecret { get; set; }

    /// <summary>The word that Meta must know to subscribe this webhook. Secret.</summary>
    /// <value>No default; without it every handshake is refused.</value>
    public string? VerifyToken { get; set; }

    /// <summary>The token with which replies are sent. Secret.</summary>
    /// <value>No default.</value>
    public string? PageAccessToken { get; set; }

    /// <summary>The page's id. Events of any other page are acknowledged and ignored.</summary>
    /// <value>Digits; when it is unset the events of every page of the app are answered.</value>
    public string? PageId { get; set; }

    /// <summary>Where replies are sent to.</summary>
    /// <value>Absolute, https except on this machine; default <c>https://graph.facebook.com/v23.0/</c>.</value>
    public string GraphBaseUrl { get; set; } = "https://graph.facebook.com/v23.0/";
}
