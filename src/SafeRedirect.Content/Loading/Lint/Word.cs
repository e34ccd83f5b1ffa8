namespace SafeRedirect.Content.Loading.Lint;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Folded">The form in which it is compared.</param>
internal readonly record struct Word(int Start, int Length, string Folded);
