namespace SafeRedirect.Bot.Channels.BotFramework;

/// <summary>The Bot Framework protocol: docs/channels/bot-framework.md says what works in this version.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Channels:BotFramework";

    /// <summary>Whether the endpoint is there. It listens in the Development environment only, since no token is checked yet.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool Enabled { get; set; }

    /// <summary>The bot's app id.</summary>
    /// <value>No default.</value>
    public string? AppId { get; set; }

    /// <summary>The bot's password. Secret.</summary>
    /// <value>No default. Not used in this version.</value>
    public string? AppPassword { get; set; }

    /// <summary>The tenant of a single-tenant bot.</summary>
    /// <value><see langword="null"/> for a multi-tenant bot. Not used in this version.</value>
    public string? TenantId { get; set; }

    /// <summary>Hosts that replies may be sent to.</summary>
    /// <value>Default empty. Not used in this version: replies go to this machine only.</value>
    public IList<string> ServiceUrlAllowList { get; } = [];

    /// <summary>Where the keys of the channel's tokens are published.</summary>
    /// <value>Not used in this version.</value>
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot gets its own token.</summary>
    /// <value><see langword="null"/> for the public cloud. Not used in this version.</value>
    public string? TokenUrl { get; set; }
}
