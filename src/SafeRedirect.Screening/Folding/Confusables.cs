namespace SafeRedirect.Screening.Folding;

/// <summary>Maps look-alike letters of another script to the script of the word they stand in.</summary>
internal static class Confusables
{
    private const string CyrillicLetters = "\u0430\u0432\u0435\u0456\u0458\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445\u0455\u04BB\u0501\u051B\u051D\u0433\u043F";
    private const string CyrillicAsLatin = "abeijkmhopctyxshdqwrn";
    private const string GreekLetters = "\u03B1\u03B2\u03B5\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03B7\u03B6\u03BC\u03B3\u03C9";
    private const string GreekAsLatin = "abeikvoptuxnzuyw";
    private const string LatinLetters = "aceiopyxkmthbj";
    private const string LatinAsCyrillic = "\u0430\u0441\u0435\u0456\u043E\u0440\u0443\u0445\u043A\u043C\u0442\u043D\u0432\u0458";

    public static void Map(char[] characters, ReadOnlySpan<FoldedWord> words)
    {
        var message = Evidence.Of(characters, words);
        foreach (var word in words)
        {
            var letters = characters.AsSpan(word.Start, word.Length);
            var own = default(Evidence);
            own.Add(letters);
            var target = own.Target(message);
            if (target != Scripts.None && (own.Present & ~target) != Scripts.None)
            {
                MapTo(letters, target);
            }
        }
    }

    private static bool LooksLatin(char letter) => CyrillicLetters.Contains(letter) || GreekLetters.Contains(letter);

    private static void MapTo(Span<char> letters, Scripts target)
    {
        foreach (ref var letter in letters)
        {
            letter = target == Scripts.Latin ? ToLatin(letter) : ToCyrillic(letter);
        }
    }

    private static char ToLatin(char letter)
    {
        var cyrillic = CyrillicLetters.IndexOf(letter);
        if (cyrillic >= 0)
        {
            return CyrillicAsLatin[cyrillic];
        }

        var greek = GreekLetters.IndexOf(letter);
        return greek >= 0 ? GreekAsLatin[greek] : letter;
    }

    private static char ToCyrillic(char letter)
    {
        var latin = LatinLetters.IndexOf(letter);
        return latin >= 0 ? LatinAsCyrillic[latin] : letter;
    }

    /// <summary>How many letters of each script there are, and how many that could be of no other.</summary>
    private struct Evidence
    {
        private int latin;
        private int cyrillic;
        private int certainLatin;
        private int certainOther;

        public Scripts Present { get; private set; }

        public static Evidence Of(char[] characters, ReadOnlySpan<FoldedWord> words)
        {
            var evidence = default(Evidence);
            foreach (var word in words)
            {
                evidence.Add(characters.AsSpan(word.Start, word.Length));
            }

            return evidence;
        }

        public void Add(ReadOnlySpan<char> letters)
        {
            foreach (var letter in letters)
            {
                var script = ScriptOf.Letter(letter);
                Present |= script;
                if (script == Scripts.Latin)
                {
                    latin++;
                    certainLatin += LatinLetters.Contains(letter) ? 0 : 1;
                }
                else if (script is Scripts.Cyrillic or Scripts.Greek)
                {
                    cyrillic += script == Scripts.Cyrillic ? 1 : 0;
                    certainOther += LooksLatin(letter) ? 0 : 1;
                }
            }
        }

        /// <summary>The script a word is meant in: its own certain letters decide, then the certain letters of the whole message.</summary>
        public readonly Scripts Target(in Evidence message)
        {
            if ((Present & (Scripts.Latin | Scripts.Cyrillic | Scripts.Greek)) == Scripts.None)
            {
                return Scripts.None;
            }

            if (certainLatin != certainOther)
            {
                return certainLatin > certainOther ? Scripts.Latin : Cyrillic();
            }

            if (certainLatin > 0)
            {
                return Scripts.None; // really both: leave it
            }

            if (message.certainOther == 0 && message.certainLatin > 0)
            {
                return Scripts.Latin;
            }

            if (message.certainLatin == 0 && message.certainOther > 0)
            {
                return Cyrillic();
            }

            return !Present.IsMixed() ? Scripts.None : latin >= cyrillic ? Scripts.Latin : Cyrillic();
        }

        private readonly Scripts Cyrillic() => (Present & Scripts.Greek) != Scripts.None ? Scripts.None : Scripts.Cyrillic;
    }
}
