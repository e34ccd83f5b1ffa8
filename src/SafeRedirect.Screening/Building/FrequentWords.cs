using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Building;

/// <summary>The frequent short words of all languages.</summary>
internal sealed class FrequentWords(Vocabulary vocabulary)
{
    /// <summary>The kind of file that holds them.</summary>
    public const string Section = "language";

    /// <summary>The list of letters that only one language of its script uses.</summary>
    public const string Letters = "letters";

    private readonly HashSet<int> _literals = [];

    /// <summary>Their literals.</summary>
    public IReadOnlySet<int> Literals => _literals;

    /// <exception cref="PatternFaultException">The line stands in no known list or has no word.</exception>
    public void Add(LexiconEntry entry)
    {
        switch (entry.List)
        {
            case Letters:
                break;
            case "common" or "latin":
                AddWords(entry);
                break;
            default:
                throw new PatternFaultException($"'{entry.List}' is no list of language; it has common, latin and letters");
        }
    }

    private void AddWords(LexiconEntry entry)
    {
        var folded = TextFolding.Fold(entry.Pattern);
        if (folded.Length == 0)
        {
            throw new PatternFaultException("the line has no word");
        }

        foreach (var word in folded.Split(' '))
        {
            _literals.Add(vocabulary.Add(word, isPrefix: false));
        }
    }
}
