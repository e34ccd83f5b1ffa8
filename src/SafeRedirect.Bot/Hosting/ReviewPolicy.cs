namespace SafeRedirect.Bot.Hosting;

/// <summary>What is served of the texts that matter for safety.</summary>
internal enum ReviewPolicy
{
    /// <summary>All of them; the bot says which translation nobody has checked.</summary>
    ServeAll,

    /// <summary>Only those that a person has reviewed.</summary>
    ServeReviewed,
}
