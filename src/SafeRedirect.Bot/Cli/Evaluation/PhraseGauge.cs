using System.Text.Json;

namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>What a change to the phrases gains and loses: what they notice of the corpus, compared with what they noticed when that was last recorded.</summary>
internal static class PhraseGauge
{
    /// <summary>The file beside the corpus that holds what was noticed.</summary>
    public const string Recorded = "phrases.json";

    private const string Rule = "recall";
    private const string Ordinary = "ordinary";

    /// <summary>The ids of what the phrases alone notice, by <c>topic/language</c>, and of ordinary messages they take for something.</summary>
    public static SortedDictionary<string, SortedSet<string>> Measure(Knowledge knowledge, IReadOnlyList<CorpusLine> corpus)
    {
        var noticed = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var line in corpus.Where(line => line.Severity is not null))
        {
            var key = $"{line.Topic ?? Ordinary}/{line.Lang}";
            noticed.TryAdd(key, new SortedSet<string>(StringComparer.Ordinal));
            if (knowledge.Screener.NoticePhrases(line.Text).Count > 0)
            {
                noticed[key].Add(line.Id);
            }
        }

        return noticed;
    }

    /// <summary>Writes what is noticed beside the corpus, from where on changes are counted.</summary>
    public static void Record(Knowledge knowledge, string corpus) =>
        File.WriteAllText(Path.Combine(corpus, Recorded), JsonSerializer.Serialize(Measure(knowledge, Corpus.Read(corpus)), CorpusJson.Default.SortedDictionaryStringSortedSetString) + "\n");

    /// <summary>Compares with what was recorded.</summary>
    /// <param name="corpus">The folder of the corpus; nothing is compared where there is none.</param>
    /// <returns>A line for each file that gains or loses, and a fault for each disclosure that is noticed no more.</returns>
    public static (IReadOnlyList<string> Notes, IReadOnlyList<ContentFault> Faults) Compare(Knowledge knowledge, string corpus)
    {
        var file = Path.Combine(corpus, Recorded);
        if (!File.Exists(file))
        {
            return ([], []);
        }

        var before = JsonSerializer.Deserialize(File.ReadAllText(file), CorpusJson.Default.SortedDictionaryStringSortedSetString) ?? [];
        var lines = Corpus.Read(corpus);
        var urgent = lines.Where(line => line.Severity == "urgent").Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var (notes, faults) = (new List<string>(), new List<ContentFault>());
        foreach (var (key, now) in Measure(knowledge, lines))
        {
            var old = before.GetValueOrDefault(key) ?? [];
            IReadOnlyList<string> gained = [.. now.Except(old, StringComparer.Ordinal)];
            IReadOnlyList<string> lost = [.. old.Except(now, StringComparer.Ordinal)];
            if (gained.Count + lost.Count > 0)
            {
                notes.Add(Note(key, gained, lost));
                faults.AddRange(Losses(key, lost, urgent, knowledge.Pack));
            }
        }

        return (notes, faults);
    }

    private static string Note(string key, IReadOnlyList<string> gained, IReadOnlyList<string> lost)
    {
        var (more, fewer) = (gained.Count == 0 ? "nothing" : string.Join(", ", gained), lost.Count == 0 ? "nothing" : string.Join(", ", lost));
        return key.StartsWith($"{Ordinary}/", StringComparison.Ordinal)
            ? $"{key}: the phrases now take for a disclosure: {more}; and no more: {fewer}"
            : $"{key}: the phrases now notice: {more}; and no more: {fewer}";
    }

    private static IEnumerable<ContentFault> Losses(string key, IReadOnlyList<string> lost, HashSet<string> urgent, ContentPack pack)
    {
        if (key.StartsWith($"{Ordinary}/", StringComparison.Ordinal))
        {
            yield break;
        }

        var path = $"content/screening/topics/{key}.yaml";
        var accepted = pack.AcceptedLosses.Where(loss => loss.Path == path).Select(loss => loss.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in lost.Where(id => !accepted.Contains(id)))
        {
            yield return new ContentFault(path, 1, $"the phrases no longer notice {id} of the corpus", $"Bring the phrase back, or write under losses why it must go: {id}: …")
            {
                Rule = Rule,
                Level = urgent.Contains(id) ? FaultLevel.Refused : FaultLevel.Finding,
            };
        }
    }
}
