namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Counts syllables by the vowels that are written, as the published measures are used by machines.</summary>
internal static class Syllables
{
    /// <summary>The syllables of a folded word (lower case, no accents); at least one.</summary>
    public static int Of(string word, ReadingKind kind)
    {
        var count = 0;
        var before = ' ';
        foreach (var letter in word)
        {
            if (IsVowel(letter) && (!IsVowel(before) || (kind == ReadingKind.FernandezHuerta && IsStrong(letter) && IsStrong(before))))
            {
                count++;
            }

            before = letter;
        }

        return Math.Max(1, count - Silent(word, kind));
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>In Spanish two of these side by side are two syllables.</summary>
    private static bool IsStrong(char letter) => letter is 'a' or 'e' or 'o';

    /// <summary>An e at the end of an English or French word is written and not spoken.</summary>
    private static int Silent(string word, ReadingKind kind) => kind switch
    {
        ReadingKind.Flesch => EndsIn(word, "e") && !EndsIn(word, "le") ? 1 : EndsIn(word, "ed") && word[^3] is not ('t' or 'd') ? 1 : 0,
        ReadingKind.KandelMoles => EndsIn(word, "e") || EndsIn(word, "es") ? 1 : 0,
        _ => 0,
    };

    private static bool EndsIn(string word, string end) => word.Length > end.Length + 1 && word.EndsWith(end, StringComparison.Ordinal) && !IsVowel(word[^(end.Length + 1)]);
}
