namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Phrases to look for, word by word. A star at the end or beginning of a word stands for any letters.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<string, List<Phrase>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Phrase>> _byFirstLetter = [];
    private readonly List<Phrase> _bySuffix = [];

    /// <summary>Builds the set; entries of which nothing is left after folding are passed over.</summary>
    public PhraseSet(IEnumerable<string> entries, WordScan words)
    {
        foreach (var entry in entries)
        {
            var parts = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Part.Of(word, words)).ToList();
            if (parts.Count > 0)
            {
                Add(new Phrase(entry, parts));
            }
        }
    }

    /// <summary>Every place where a phrase stands: the phrase, its first word and how many words it has.</summary>
    public IEnumerable<(string Phrase, int First, int Count)> Find(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var phrase in Candidates(words[i].Folded))
            {
                if (phrase.StandsAt(words, i))
                {
                    yield return (phrase.Entry, i, phrase.Parts.Count);
                }
            }
        }
    }

    private IEnumerable<Phrase> Candidates(string word) =>
        (_byWord.GetValueOrDefault(word) ?? []).Concat(_byFirstLetter.GetValueOrDefault(word[0]) ?? []).Concat(_bySuffix);

    private void Add(Phrase phrase)
    {
        var first = phrase.Parts[0];
        var list = first switch
        {
            { AnyBefore: true } => _bySuffix,
            { AnyAfter: true } => ListOf(_byFirstLetter, first.Text[0]),
            _ => ListOf(_byWord, first.Text),
        };
        list.Add(phrase);
    }

    private static List<Phrase> ListOf<TKey>(Dictionary<TKey, List<Phrase>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        return list;
    }

    private sealed record Phrase(string Entry, IReadOnlyList<Part> Parts)
    {
        public bool StandsAt(IReadOnlyList<Word> words, int at)
        {
            if (at + Parts.Count > words.Count)
            {
                return false;
            }

            for (var i = 0; i < Parts.Count; i++)
            {
                if (!Parts[i].Covers(words[at + i].Folded))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed record Part(string Text, bool AnyBefore, bool AnyAfter)
    {
        public static IEnumerable<Part> Of(string word, WordScan words)
        {
            var folded = words.Fold(word.Trim('*')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return folded.Select((part, i) => new Part(part, i == 0 && word.StartsWith('*'), i == folded.Length - 1 && word.EndsWith('*')));
        }

        public bool Covers(string word) => (AnyBefore, AnyAfter) switch
        {
            (true, true) => word.Contains(Text, StringComparison.Ordinal),
            (true, false) => word.EndsWith(Text, StringComparison.Ordinal),
            (false, true) => word.StartsWith(Text, StringComparison.Ordinal),
            _ => word == Text,
        };
    }
}
