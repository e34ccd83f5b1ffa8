namespace SafeRedirect.Benchmarks;

/// <summary>Finding the article for a question, and all that is done with a message of 80 characters.</summary>
public class MatchingBenchmarks
{
    private Knowledge _knowledge = null!;
    private string _question = null!;
    private string _message = null!;

    /// <summary>The language of the question.</summary>
    [Params("en", "ar")]
    public string Language { get; set; } = "en";

    /// <summary>Loads the content.</summary>
    [GlobalSetup]
    public void Load()
    {
        _knowledge = RealContent.Load();
        _question = Sentences.Question(Language);
        _message = Sentences.EightyCharacters(Language);
        if (Words().Decision == MatchDecision.None || WordsAndLearned().Decision == MatchDecision.None || ScreenAndMatch().Match.Decision == MatchDecision.None)
        {
            throw new InvalidOperationException("The question matches nothing: there is nothing to measure.");
        }
    }

    /// <summary>By the words of the articles alone.</summary>
    [Benchmark]
    public QuestionMatch Words() => _knowledge.Pack.Matcher.Match(TextFolding.Fold(_question), Language);

    /// <summary>By the words and what was learned.</summary>
    [Benchmark]
    public QuestionMatch WordsAndLearned() => _knowledge.Match(_question, Language);

    /// <summary>Screening and matching a message of 80 characters.</summary>
    [Benchmark]
    public (Findings Findings, QuestionMatch Match) ScreenAndMatch() => (_knowledge.Screener.Screen(_message), _knowledge.Match(_message, Language));
}
