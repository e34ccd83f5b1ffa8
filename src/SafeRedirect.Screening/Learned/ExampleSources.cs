namespace SafeRedirect.Screening.Learned;

/// <summary>Where examples stand, <c>path:line</c>, each in one number: there is one for every feature.</summary>
internal sealed class ExampleSources
{
    private const int LineBits = 20;

    private readonly int[] _sources;
    private readonly string[] _files;

    private ExampleSources(int[] sources, string[] files) => (_sources, _files) = (sources, files);

    /// <summary>The source of each place; <see langword="null"/> where there is none.</summary>
    public string? this[int place] => _sources[place] is > 0 and var source
        ? $"{_files[source >> LineBits]}:{(source & ((1 << LineBits) - 1)).ToString(System.Globalization.CultureInfo.InvariantCulture)}"
        : null;

    /// <summary>Sources that are learned feature by feature.</summary>
    /// <param name="features">For each feature the number of an example, or -1.</param>
    public static ExampleSources Of(int[] features, IReadOnlyList<Example> examples)
    {
        var files = new List<string> { string.Empty };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sources = new int[examples.Count];
        for (var example = 0; example < examples.Count; example++)
        {
            var colon = examples[example].Source.LastIndexOf(':');
            if (colon < 0 || !int.TryParse(examples[example].Source.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture, out var line) || line >> LineBits != 0)
            {
                continue;
            }

            var file = examples[example].Source[..colon];
            if (!numbers.TryGetValue(file, out var number))
            {
                numbers[file] = number = files.Count;
                files.Add(file);
            }

            sources[example] = (number << LineBits) | line;
        }

        return new ExampleSources([.. features.Select(example => example < 0 ? 0 : sources[example])], [.. files]);
    }

    public static ExampleSources Read(LearnedReader reader)
    {
        var files = reader.ReadTexts();
        return new ExampleSources(reader.ReadArray<int>(), files);
    }

    public void Write(LearnedWriter writer)
    {
        writer.Write(_files);
        writer.Write(_sources);
    }
}
