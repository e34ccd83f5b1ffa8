using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>Tells how likely each article answers a question, by its likeness to questions of which that is known: multinomial logistic regression. Immutable; safe to share between threads.</summary>
internal sealed class QuestionClassifier
{
    /// <summary>With more articles the weights would take more memory than they are worth: then the words of the articles alone decide.</summary>
    private const int MostArticles = 240;

    /// <summary>A question that is answered this well teaches nothing more.</summary>
    private const float Settled = 0.03f;

    // More would cost right articles.
    private const sbyte Faint = 5;

    private readonly LinearModel _model;
    private readonly ConceptTable _concepts;
    private readonly string[] _articles;
    private readonly string[] _languages;

    private QuestionClassifier(LinearModel model, ConceptTable concepts, string[] articles, string[] languages) => (_model, _concepts, _articles, _languages) = (model, concepts, articles, languages);

    /// <summary>The articles that are told apart; <see cref="QuestionBook.OutOfScope"/> stands for none.</summary>
    public IReadOnlyList<string> Articles => _articles;

    /// <summary>Whether questions of a language can be ranked. Without any of which is known that no article answers them, everything would seem to be answered.</summary>
    public bool Covers(string language) => _languages.Contains(language, StringComparer.Ordinal);

    /// <summary>Trains on questions of all languages together.</summary>
    public static QuestionClassifier Train(IReadOnlyList<Question> questions, ConceptTable concepts)
    {
        string[] articles = [.. questions.Select(question => question.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (articles.Length > MostArticles)
        {
            (articles, questions) = ([], []);
        }

        var numbers = articles.Index().ToDictionary(article => article.Item, article => article.Index, StringComparer.Ordinal);
        var width = Math.Max((articles.Length + LinearModel.Lane - 1) / LinearModel.Lane, 1) * LinearModel.Lane;
        var lists = FeatureLists.Of([.. questions.Select(question => (question.Language, question.Text))], concepts);
        var model = LinearTrainer.Train(lists, width, (question, scores) => Subtract(numbers[questions[question].Article], articles.Length, scores), Faint, out _);
        string[] languages = [.. questions.Where(question => question.Article == QuestionBook.OutOfScope).Select(question => question.Language).Distinct(StringComparer.Ordinal)];
        return new QuestionClassifier(model, concepts, articles, languages);
    }

    public static QuestionClassifier Read(LearnedReader reader, ConceptTable concepts)
    {
        var (model, articles, languages) = (LinearModel.Read(reader), reader.ReadTexts(), reader.ReadTexts());
        return articles.Length <= model.Width ? new QuestionClassifier(model, concepts, articles, languages) : throw new InvalidDataException("There are more articles than weights.");
    }

    public void Write(LearnedWriter writer)
    {
        _model.Write(writer);
        writer.Write(_articles);
        writer.Write(_languages);
    }

    /// <summary>How likely each of <see cref="Articles"/> answers a question.</summary>
    /// <param name="likelihoods">As long as <see cref="Articles"/>; they add up to 1.</param>
    /// <returns><see langword="false"/> when not a single word is known: then any likeness is chance.</returns>
    public bool Rank(FoldedText text, string? language, Span<float> likelihoods)
    {
        using var concepts = MessageConcepts.Read(text, _concepts, language);
        Span<int> sums = stackalloc int[_model.Width];
        sums.Clear();
        Span<ulong> found = stackalloc ulong[ExampleFeatures.MostOfWord];
        var features = new ExampleFeatures(text, concepts, 0);
        var (count, isKnown) = (0, false);
        for (var word = 0; word < Math.Min(text.WordCount, ExampleClassifier.Window); word++)
        {
            var all = found[..features.Of(word, found)];
            isKnown |= concepts[word].Length > 0 || _model.Numbers.Find(all[0]) >= 0; // the first is the word itself
            foreach (var feature in all)
            {
                if (_model.Numbers.Find(feature) is var number and >= 0)
                {
                    _model.Add(number, sums);
                    count++;
                }
            }
        }

        Span<float> scores = stackalloc float[_model.Width];
        _model.Finish(sums, count, scores);
        scores[..likelihoods.Length].CopyTo(likelihoods);
        Softmax.Of(likelihoods);
        return isKnown;
    }

    private static bool Subtract(int article, int articles, Span<float> scores)
    {
        Softmax.Of(scores[..articles]);
        scores[article] -= 1;
        scores[articles..].Clear();
        return Softmax.Farthest(scores) > Settled;
    }
}
