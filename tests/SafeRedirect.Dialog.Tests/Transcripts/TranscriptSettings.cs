namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>The header lines of a transcript.</summary>
internal sealed record TranscriptSettings
{
    /// <summary>The language of a conversation that is under way.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The platform's locale; <see langword="null"/> when it tells none.</summary>
    public string? Locale { get; init; }

    public DateTimeOffset Now { get; init; } = TestKnowledge.Now;

    public Platform Platform { get; init; } = Platform.Messenger;

    /// <summary>Nobody has written yet: the welcome comes first. Otherwise it has been said, and the talk is at the menu.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether counters are listed among the effects.</summary>
    public bool ListsCounts { get; init; }
}
