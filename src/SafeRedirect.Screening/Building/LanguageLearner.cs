using SafeRedirect.Screening.Languages;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Building;

/// <summary>Learns from all lines how each language is written.</summary>
internal sealed class LanguageLearner(Vocabulary vocabulary)
{
    private const float CommonWord = 1.5f;
    private const float PatternWord = 0.5f;

    private readonly Dictionary<string, LanguageModel> models = [];
    private readonly Dictionary<(int Literal, string Language), float> words = [];
    private readonly HashSet<int> frequent = [];
    private readonly HashSet<(string Language, string Token)> learnt = [];

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
                model.Learn(token.TrimEnd('*'));
                AddLiterals(entry.Language, token, PatternWord);
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

    public LanguageIdentifier Build()
    {
        LanguageModel[] all = [.. models.Values.OrderBy(model => model.Language, StringComparer.Ordinal)];
        var weights = new float[vocabulary.Count * Math.Max(all.Length, 1)];
        foreach (var group in words.GroupBy(word => word.Key.Literal))
        {
            var sum = group.Sum(word => word.Value);
            foreach (var (key, value) in group)
            {
                // A word that several languages share speaks less for each of them.
                weights[(key.Literal * all.Length) + Array.FindIndex(all, model => model.Language == key.Language)] = value * value / sum;
            }
        }

        return new LanguageIdentifier(all, weights);
    }

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

        AddLiterals(entry.Language, entry.Pattern, CommonWord);
    }

    private void AddLiterals(string language, string token, float weight)
    {
        var isPrefix = token.EndsWith('*');
        foreach (var word in TextFolding.Fold(token).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = (vocabulary.Add(word, isPrefix), language);
            words[key] = Math.Max(words.GetValueOrDefault(key), weight);
        }
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
