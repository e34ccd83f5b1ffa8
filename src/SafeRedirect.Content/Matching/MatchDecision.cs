namespace SafeRedirect.Content.Matching;

/// <summary>How sure the matcher is.</summary>
public enum MatchDecision
{
    /// <summary>No article fits.</summary>
    None,

    /// <summary>Up to three articles are plausible: ask.</summary>
    Suggest,

    /// <summary>One article fits: answer.</summary>
    Answer,
}
