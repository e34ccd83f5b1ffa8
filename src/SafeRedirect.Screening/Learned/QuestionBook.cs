using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Learned;

/// <summary>Collects questions and the articles that answer them.</summary>
internal sealed class QuestionBook
{
    /// <summary>The kind of file that holds further questions, beside those of the articles themselves.</summary>
    public const string Section = "questions";

    /// <summary>The list of questions that no article answers.</summary>
    public const string OutOfScope = "none";

    private readonly List<Question> _questions = [];

    /// <summary>Takes a line over.</summary>
    /// <exception cref="PatternFaultException">There is no word in the line.</exception>
    public void Add(LexiconEntry entry)
    {
        if (!entry.Pattern.Any(char.IsLetter))
        {
            throw new PatternFaultException("the line has no word");
        }

        _questions.Add(new Question(entry.Language, entry.List, entry.Pattern));
    }

    /// <summary>What the content expects people to ask.</summary>
    public void Expect(IReadOnlyList<ExpectedText> texts) =>
        _questions.AddRange(texts.Where(text => text.Article is not null).Select(text => new Question(text.Language, text.Article!, text.Text)));

    /// <summary>Trains a ranking of the articles.</summary>
    public QuestionClassifier Train(ConceptTable concepts) => QuestionClassifier.Train(_questions, concepts);
}
