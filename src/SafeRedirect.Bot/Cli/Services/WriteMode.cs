namespace SafeRedirect.Bot.Cli.Services;

/// <summary>Whether a command does what it found out.</summary>
internal enum WriteMode
{
    /// <summary>Files are written.</summary>
    Write,

    /// <summary>It is only said what would be written.</summary>
    DryRun,
}
