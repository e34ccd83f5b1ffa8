namespace SafeRedirect.Screening.Folding;

/// <summary>A word of a folded text and where it came from.</summary>
/// <param name="Start">Its first character in the folded text.</param>
/// <param name="SourceStart">Its first UTF-16 code unit in the original.</param>
/// <param name="SourceEnd">One past its last UTF-16 code unit in the original.</param>
/// <param name="Before">What stands between it and the word before.</param>
/// <param name="Stretched">A letter was repeated three times or more.</param>
internal readonly record struct FoldedWord(int Start, int Length, int SourceStart, int SourceEnd, WordGap Before, bool Stretched);
