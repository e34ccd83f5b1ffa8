using SafeRedirect.Screening.Languages;
using SafeRedirect.Screening.Learned;

namespace SafeRedirect.Screening.Building;

/// <summary>Learns from lines how each language is written.</summary>
internal sealed class LanguageLearner
{
    // A word of the lists is worth so many in the examples, which hold each common word that often.
    private const int CommonWord = 20;

    private readonly Dictionary<string, LanguageModel> _models = new(StringComparer.Ordinal);
    private readonly HashSet<(string Language, string Token)> _learnt = [];
    private bool _isSecondExample;

    /// <summary>Learns from lines of all languages.</summary>
    public static LanguageIdentifier Learn(IEnumerable<LexiconEntry> lines)
    {
        var learner = new LanguageLearner();
        foreach (var line in lines)
        {
            learner.Learn(line);
        }

        return new LanguageIdentifier([.. learner._models.Values.OrderBy(model => model.Language, StringComparer.Ordinal)]);
    }

    private void Learn(LexiconEntry line)
    {
        switch (line.Section)
        {
            case FrequentWords.Section when line.List == FrequentWords.Letters:
                ModelOf(line.Language).OwnLetters.UnionWith(line.Pattern.Where(char.IsLetter).Select(char.ToLowerInvariant));
                break;
            case FrequentWords.Section:
                ModelOf(line.Language).Learn(line.Pattern, CommonWord);
                break;
            case ExampleBook.Section:
                LearnExample(line);
                break;
            case ConceptBook.Section:
                LearnWords(line);
                break;
            case QuestionBook.Section:
                break; // much like the examples: it would teach little more
            default:
                LearnPattern(line);
                break;
        }
    }

    // From every second message as people type it: more would teach little and take time.
    private void LearnExample(LexiconEntry line)
    {
        _isSecondExample = !_isSecondExample;
        if (_isSecondExample && !ExampleBook.IsThreshold(line))
        {
            ModelOf(line.Language).Learn(line.Pattern, 1);
        }
    }

    // That words are of a language, and nothing about how often they come.
    private void LearnWords(LexiconEntry line)
    {
        if (ConceptBook.IsAffix(line))
        {
            return;
        }

        var model = ModelOf(line.Language);
        foreach (var range in line.Pattern.AsSpan().Split(' '))
        {
            if (!line.Pattern.AsSpan()[range].EndsWith('*'))
            {
                model.Know(line.Pattern.AsSpan()[range]);
            }
        }
    }

    private void LearnPattern(LexiconEntry line)
    {
        var model = ModelOf(line.Language);
        foreach (var token in line.Pattern.Split([' ', '(', ')', '[', ']', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            // A word counts once, however many patterns hold it.
            if (!token.Contains('<') && !token.Contains('>') && token != ".." && _learnt.Add((line.Language, token)))
            {
                model.Learn(token.TrimEnd('*'), 1, token.EndsWith('*'));
            }
        }
    }

    private LanguageModel ModelOf(string language)
    {
        if (!_models.TryGetValue(language, out var model))
        {
            _models[language] = model = new LanguageModel(language);
        }

        return model;
    }
}
