using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening;

/// <summary>Brings text into the one form in which it is compared.</summary>
public static class TextFolding
{
    /// <summary>Folds a text to lower-case words with single spaces between: NFKC, ASCII digits, no accents or vowel signs, one form of each Arabic letter, no zero-width or look-alike letters, no punctuation.</summary>
    /// <remarks>Unpaired surrogates are dropped. The signs that answer a question (thumbs, check and cross marks) stay as words of their own. Folding a folded text changes nothing.</remarks>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        using var folded = TextFolder.Fold(text);
        return folded.ToString();
    }

    // Most words of the content files are lower-case ASCII already: they are returned as they are.
    private static bool IsFolded(string text)
    {
        var before = ' ';
        var run = 1;
        foreach (var character in text)
        {
            if (character == before)
            {
                run++;
                if (character == ' ' || (run > 2 && !char.IsAsciiDigit(character)))
                {
                    return false;
                }
            }
            else
            {
                run = 1;
            }

            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character != ' ')
            {
                return false;
            }

            before = character;
        }

        return before != ' ' || text.Length == 0;
    }
}
