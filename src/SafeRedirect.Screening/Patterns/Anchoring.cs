namespace SafeRedirect.Screening.Patterns;

/// <summary>The word by which a pattern is found.</summary>
internal enum Anchoring
{
    /// <summary>The rarest: the fewest patterns are tried.</summary>
    RarestWord,

    /// <summary>The first: the match begins at its anchor.</summary>
    FirstWord,
}
