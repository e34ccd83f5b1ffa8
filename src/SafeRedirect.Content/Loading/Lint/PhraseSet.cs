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
    public IReadOnlyList<(string Phrase, int First, int Count)> Find(List<Word> words)
    {
        // Nearly every text holds none: nothing is made until one is found.
        List<(string, int, int)>? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Folded;
            found = Look(_byWord.GetValueOrDefault(word), words, i, found);
            found = Look(_byFirstLetter.GetValueOrDefault(word[0]), words, i, found);
            found = Look(_bySuffix, words, i, found);
        }

        return found ?? [];
    }

    private static List<(string, int, int)>? Look(List<Phrase>? candidates, List<Word> words, int at, List<(string, int, int)>? found)
    {
        if (candidates is null)
        {
            return found;
        }

        foreach (var phrase in candidates)
        {
            if (phrase.StandsAt(words, at))
            {
                found ??= [];
                found.Add((phrase.Entry, at, phrase.Parts.Count));
            }
        }

        return found;
    }

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
        public bool StandsAt(List<Word> words, int at)
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
