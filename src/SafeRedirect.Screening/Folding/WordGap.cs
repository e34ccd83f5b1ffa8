namespace SafeRedirect.Screening.Folding;

/// <summary>What stands between two words; a higher value parts them more.</summary>
internal enum WordGap : byte
{
    Space,

    /// <summary>A comma, colon, dash, bracket or single line end: a clause may end here.</summary>
    Pause,

    /// <summary>A sentence or paragraph ends here.</summary>
    Sentence,
}
