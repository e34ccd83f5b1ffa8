namespace SafeRedirect.Bot.Cli;

/// <summary>Exit codes of every command.</summary>
internal static class ExitCodes
{
    public const int Well = 0;

    /// <summary>The command did its work and found faults.</summary>
    public const int Faults = 1;

    /// <summary>The command could not do its work.</summary>
    public const int Unable = 2;
}
