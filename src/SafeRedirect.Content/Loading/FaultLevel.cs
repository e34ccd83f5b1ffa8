namespace SafeRedirect.Content.Loading;

/// <summary>What a fault stops.</summary>
public enum FaultLevel
{
    /// <summary>The bot does not start with it, and a running bot keeps the content it had.</summary>
    Refused,

    /// <summary>Writers must mend it; the bot serves people all the same.</summary>
    Finding,
}
