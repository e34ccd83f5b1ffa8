using System.Globalization;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Learned;

/// <summary>Collects the lines of the concept files.</summary>
internal sealed class ConceptBook
{
    /// <summary>The kind of file that holds them.</summary>
    public const string Section = "concepts";

    private const string Before = "before";
    private const string After = "after";

    private readonly List<LexiconEntry> _lines = [];

    /// <summary>Whether a line holds what is written together with words, and no words.</summary>
    public static bool IsAffix(LexiconEntry entry) => entry.List is Before or After;

    /// <summary>Takes a line over: words of one concept, with spaces between; one that ends in * stands for every word that begins so.</summary>
    /// <exception cref="PatternFaultException">A word has no letter, or a beginning is too short.</exception>
    public void Add(LexiconEntry entry)
    {
        foreach (var range in entry.Pattern.AsSpan().Split(' '))
        {
            Check(entry.Pattern.AsSpan()[range]);
        }

        _lines.Add(entry);
    }

    /// <summary>The table of all lines.</summary>
    public ConceptTable Build()
    {
        var builder = new ConceptTableBuilder();
        foreach (var line in _lines)
        {
            if (IsAffix(line))
            {
                builder.AddAffixes(line.Language, line.Pattern, isBefore: line.List == Before);
            }
            else
            {
                builder.AddWords(line.Language, line.List, line.Pattern);
            }
        }

        return builder.Build();
    }

    // The form alone: to fold a hundred thousand words takes its time, and is needed only when they are learned.
    private static void Check(ReadOnlySpan<char> word)
    {
        var isStem = word.EndsWith('*');
        var letters = isStem ? word[..^1] : word;
        foreach (var letter in letters)
        {
            if (!char.IsLetterOrDigit(letter) && !char.IsSurrogate(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && letter is not ('\'' or '’' or '`'))
            {
                throw new PatternFaultException($"'{word}' is not one word");
            }
        }

        if (letters.IsEmpty || (isStem && letters.Length < ConceptTable.ShortestStem))
        {
            throw new PatternFaultException($"'{word}' is no word, or a beginning of less than {ConceptTable.ShortestStem} letters");
        }
    }
}
