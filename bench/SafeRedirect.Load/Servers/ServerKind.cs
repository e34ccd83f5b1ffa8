namespace SafeRedirect.Load.Servers;

/// <summary>Which server is under load.</summary>
internal enum ServerKind
{
    /// <summary>The bare endpoint that everything is compared with.</summary>
    Bare,

    /// <summary>The bot.</summary>
    Bot,
}
