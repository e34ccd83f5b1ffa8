namespace SafeRedirect.Load.Reports;

/// <summary>Figures of two things measured in turn: the median of each, and the median and spread of the ratio of each pair.</summary>
internal sealed class PairTable(string title, string first = "bare", string second = "bot")
{
    private readonly List<string> _rows = [];

    /// <summary>Adds one figure.</summary>
    /// <param name="format">How a value is written.</param>
    /// <param name="pairs">One pair a round.</param>
    public void Add(string name, string format, IReadOnlyList<(double First, double Second)> pairs)
    {
        var (ones, others) = (Median(pairs.Select(pair => pair.First)), Median(pairs.Select(pair => pair.Second)));
        var ratios = pairs.Where(pair => pair.First > 0).Select(pair => pair.Second / pair.First).ToList();
        var ratio = ratios.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Median(ratios):0.00} ({ratios.Min():0.00} to {ratios.Max():0.00})");
        _rows.Add($"| {name} | {Text(ones, format)} | {Text(others, format)} | {ratio} |");
    }

    /// <summary>Adds the figures of windows.</summary>
    public void AddWindows(IReadOnlyList<(WindowFigures Bare, WindowFigures Bot)> pairs)
    {
        Add("turns/s", "#,0", figures => figures.TurnsPerSecond);
        Add("p50, ms", "0.00", figures => figures.P50.TotalMilliseconds);
        Add("p95, ms", "0.00", figures => figures.P95.TotalMilliseconds);
        Add("p99, ms", "0.00", figures => figures.P99.TotalMilliseconds);
        Add("processor s per 1,000 turns", "0.0000", figures => figures.ProcessorSeconds);
        Add("replies a turn", "0.00", figures => figures.RepliesPerTurn);

        void Add(string name, string format, Func<WindowFigures, double> figure) =>
            this.Add(name, format, [.. pairs.Select(pair => (figure(pair.Bare), figure(pair.Bot)))]);
    }

    /// <summary>Writes the table as Markdown.</summary>
    public void Write(TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine($"| {title} | {first} | {second} | ratio (least to most) |");
        writer.WriteLine("| --- | ---: | ---: | ---: |");
        _rows.ForEach(writer.WriteLine);
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
