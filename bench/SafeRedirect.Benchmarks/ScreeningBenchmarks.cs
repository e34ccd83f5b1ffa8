namespace SafeRedirect.Benchmarks;

/// <summary>Screening alone, from a short message to the longest that anybody could send.</summary>
public class ScreeningBenchmarks
{
    private Screener _screener = null!;
    private string _text = null!;

    /// <summary>Length of the message in UTF-16 code units.</summary>
    [Params(80, 1_000, 100_000)]
    public int Length { get; set; }

    /// <summary>Loads the content.</summary>
    [GlobalSetup]
    public void Load()
    {
        _screener = RealContent.Load().Screener;
        _text = Sentences.Long(Length);
        if (_screener.Screen(Sentences.Urgent("en")).Severity != Severity.Urgent)
        {
            throw new InvalidOperationException("The screener notices nothing: there is nothing to measure.");
        }
    }

    /// <summary>Everyday text without findings: every pattern is tried in vain.</summary>
    [Benchmark]
    public Findings Screen() => _screener.Screen(_text);

    /// <summary>The language of the same text.</summary>
    [Benchmark]
    public string? IdentifyLanguage() => _screener.IdentifyLanguage(_text);
}
