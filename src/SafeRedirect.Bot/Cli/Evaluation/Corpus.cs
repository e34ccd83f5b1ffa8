using System.Text.Json;

namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>The labelled messages that nothing is learned from.</summary>
internal static class Corpus
{
    /// <summary>Every line of every file, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A line is not as tests/corpus/README.md says.</exception>
    public static IReadOnlyList<CorpusLine> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file).Select((line, i) => Line(line, file, i + 1)))];

    private static CorpusLine Line(string line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, CorpusJson.Default.CorpusLine) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}:{number} is not a labelled message.", exception);
        }
    }
}
