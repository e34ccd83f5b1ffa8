namespace SafeRedirect.Benchmarks;

/// <summary>The steps between screening and matching in the turn of a question, to see where its time goes.</summary>
public class UnderstandingBenchmarks
{
    private static readonly IReadOnlyList<string> Labels = ["Ask a question", "Find a service", "Talk to a person", "Urgent help", "Change language", "Privacy"];
    private readonly string _text = Sentences.Question("en");
    private Screener _screener = null!;

    /// <summary>Loads the content.</summary>
    [GlobalSetup]
    public void Load() => _screener = RealContent.Load().Screener;

    /// <summary>Bringing the text into its one form.</summary>
    [Benchmark(Baseline = true)]
    public string Fold() => TextFolding.Fold(_text);

    /// <summary>Is it a word that works everywhere?</summary>
    [Benchmark]
    public Command? UnderstandCommand() => _screener.UnderstandCommand(_text);

    /// <summary>Is it one of the choices of the menu?</summary>
    [Benchmark]
    public int? UnderstandChoice() => _screener.UnderstandChoice(_text, Labels);

    /// <summary>Is it a yes or a no?</summary>
    [Benchmark]
    public Answer UnderstandAnswer() => _screener.UnderstandAnswer(_text);
}
