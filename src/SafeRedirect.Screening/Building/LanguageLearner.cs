using SafeRedirect.Screening.Languages;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Building;

/// <summary>Learns from all lines how each language is written.</summary>
internal sealed class LanguageLearner(Vocabulary vocabulary)
{
    // A word of the lists is worth so many in the examples, which hold each common word that often.
    private const int CommonWord = 20;

    private readonly Dictionary<string, LanguageModel> models = [];
    private readonly HashSet<int> frequent = [];
    private readonly HashSet<(string Language, string Token)> learnt = [];

    private bool isSecondExample;

    /// <summary>The literals of the frequent short words of all languages.</summary>
    public IReadOnlySet<int> Frequent => frequent;

    public void Learn(LexiconEntry entry)
    {
        if (entry.Section == "language" && entry.List != "common")
        {
            return;
        }

        var model = ModelOf(entry.Language);
        foreach (var token in entry.Pattern.Split([' ', '(', ')', '[', ']', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (token.Contains('<') || token.Contains('>') || token == "..")
            {
                continue;
            }

            // A word counts once, however many patterns hold it.
            if (learnt.Add((entry.Language, token)))
            {
                model.Learn(token.TrimEnd('*'), 1, token.EndsWith('*'));
            }
        }
    }

    /// <summary>Learns from every second message as people type it: more would teach little and take time.</summary>
    public void LearnExample(LexiconEntry entry)
    {
        isSecondExample = !isSecondExample;
        if (isSecondExample)
        {
            ModelOf(entry.Language).Learn(entry.Pattern, 1);
        }
    }

    /// <summary>Learns that words are of a language, and nothing about how often they come.</summary>
    public void LearnWords(LexiconEntry entry)
    {
        var model = ModelOf(entry.Language);
        foreach (var range in entry.Pattern.AsSpan().Split(' '))
        {
            if (!entry.Pattern.AsSpan()[range].EndsWith('*'))
            {
                model.Know(entry.Pattern.AsSpan()[range]);
            }
        }
    }

    /// <exception cref="PatternFaultException">The line stands in no known list or has no word.</exception>
    public void AddWord(LexiconEntry entry)
    {
        switch (entry.List)
        {
            case "letters":
                ModelOf(entry.Language).OwnLetters.UnionWith(entry.Pattern.Where(char.IsLetter).Select(char.ToLowerInvariant));
                break;
            case "common" or "latin":
                AddFrequent(entry);
                break;
            default:
                throw new PatternFaultException($"'{entry.List}' is no list of language; it has common, latin and letters");
        }
    }

    public LanguageIdentifier Build() => new([.. models.Values.OrderBy(model => model.Language, StringComparer.Ordinal)]);

    private void AddFrequent(LexiconEntry entry)
    {
        var folded = TextFolding.Fold(entry.Pattern);
        if (folded.Length == 0)
        {
            throw new PatternFaultException("the line has no word");
        }

        foreach (var word in folded.Split(' '))
        {
            frequent.Add(vocabulary.Add(word, isPrefix: false));
        }

        ModelOf(entry.Language).Learn(entry.Pattern, CommonWord);
    }

    private LanguageModel ModelOf(string language)
    {
        if (!models.TryGetValue(language, out var model))
        {
            models[language] = model = new LanguageModel(language);
        }

        return model;
    }
}
