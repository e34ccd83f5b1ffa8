namespace SafeRedirect.Screening.Folding;

/// <summary>Shortens a letter that is repeated three times or more to two ("heeelp"); digits stay.</summary>
internal static class Squeezer
{
    /// <returns>The new length of the text; the words are moved with it.</returns>
    public static int Squeeze(char[] characters, Span<FoldedWord> words)
    {
        var length = 0;
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if (index > 0)
            {
                characters[length++] = ' ';
            }

            var start = length;
            for (var from = word.Start; from < word.Start + word.Length; from++)
            {
                var letter = characters[from];
                if (length - start < 2 || characters[length - 1] != letter || characters[length - 2] != letter || char.IsAsciiDigit(letter))
                {
                    characters[length++] = letter;
                }
            }

            var stretched = length - start < word.Length;
            words[index] = word with { Start = start, Length = length - start, Stretched = stretched };
        }

        return length;
    }
}
