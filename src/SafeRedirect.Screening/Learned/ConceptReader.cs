namespace SafeRedirect.Screening.Learned;

/// <summary>Looks up what words of a language stand for.</summary>
/// <param name="languages">The languages that are tried, one after the other.</param>
internal sealed class ConceptReader(ConceptTable table, IReadOnlyList<string> languages, Affixes affixes)
{
    /// <summary>What is left of a word without what is written together with it must be this long, or too much would be taken for it.</summary>
    private const int ShortestRest = 3;

    /// <summary>A longer word is hardly one: its letters beyond are not looked at.</summary>
    private const int LongestWord = 24;

    /// <summary>Writes the concepts of a word: as it stands or by its longest known beginning, else without what may stand before it, after it, or both.</summary>
    /// <returns>How many there are; 0 for a word that is not known.</returns>
    public int Find(ReadOnlySpan<char> word, Span<ushort> concepts)
    {
        if (FindStem(word, concepts) is var count and > 0)
        {
            return count;
        }

        foreach (var before in affixes.Before)
        {
            if (word.Length - before.Length >= ShortestRest && word.StartsWith(before, StringComparison.Ordinal))
            {
                count = FindStem(word[before.Length..], concepts);
                if (count > 0)
                {
                    return count;
                }
            }
        }

        return 0;
    }

    private int FindStem(ReadOnlySpan<char> word, Span<ushort> concepts)
    {
        if (FindWhole(word, concepts) is var whole and > 0)
        {
            return whole;
        }

        foreach (var after in affixes.After)
        {
            if (word.Length - after.Length >= ShortestRest && word.EndsWith(after, StringComparison.Ordinal) && FindWhole(word[..^after.Length], concepts) is var count and > 0)
            {
                return count;
            }
        }

        return 0;
    }

    private int FindWhole(ReadOnlySpan<char> word, Span<ushort> concepts)
    {
        foreach (var language in languages)
        {
            if (table.Find(ConceptTable.Key(language, word), concepts) is var count and > 0)
            {
                return count;
            }

            for (var length = Math.Min(word.Length, LongestWord); length >= ConceptTable.ShortestStem; length--)
            {
                if (table.Find(ConceptTable.StemKey(language, word[..length]), concepts) is var stem and > 0)
                {
                    return stem;
                }
            }
        }

        return 0;
    }
}
