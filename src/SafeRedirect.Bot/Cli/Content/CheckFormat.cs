namespace SafeRedirect.Bot.Cli.Content;

/// <summary>How `content check` prints what it found.</summary>
internal enum CheckFormat
{
    /// <summary>A line each, for people.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Workflow commands that GitHub shows beside the line of the file.</summary>
    GitHub,
}
