namespace SafeRedirect.Benchmarks;

/// <summary>Finding the article for a question that is folded already.</summary>
public class MatchingBenchmarks
{
    private QuestionMatcher _matcher = null!;
    private string _question = null!;
    private string _unknown = null!;

    /// <summary>The language of the question.</summary>
    [Params("en", "ar")]
    public string Language { get; set; } = "en";

    /// <summary>Loads the content.</summary>
    [GlobalSetup]
    public void Load()
    {
        _matcher = RealContent.Load().Pack.Matcher;
        _question = TextFolding.Fold(Sentences.Question(Language));
        _unknown = TextFolding.Fold(Language == "ar" ? "من ربح المباراة البارحة" : "who won the football match yesterday");
        if (Known().Decision == MatchDecision.None)
        {
            throw new InvalidOperationException("The question matches nothing: there is nothing to measure.");
        }
    }

    /// <summary>A question that an article answers.</summary>
    [Benchmark]
    public QuestionMatch Known() => _matcher.Match(_question, Language);

    /// <summary>A question that no article answers.</summary>
    [Benchmark]
    public QuestionMatch Unknown() => _matcher.Match(_unknown, Language);
}
