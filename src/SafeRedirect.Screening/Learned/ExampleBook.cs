using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Learned;

/// <summary>Collects the examples and thresholds of the screening files.</summary>
internal sealed class ExampleBook
{
    /// <summary>The kind of file that holds them.</summary>
    public const string Section = "examples";

    private const string ThresholdList = "thresholds";

    /// <summary>Thresholds are written in hundredths, since files hold whole numbers.</summary>
    private const float Unit = 100f;

    private readonly List<Example> _examples = [];
    private readonly Dictionary<string, Thresholds> _thresholds = new(StringComparer.Ordinal);

    /// <summary>Whether a line of an example file is a number and no message.</summary>
    public static bool IsThreshold(LexiconEntry entry) => entry.List == ThresholdList;

    /// <summary>Takes a line over.</summary>
    /// <exception cref="PatternFaultException">The list is none of an example file.</exception>
    public void Add(LexiconEntry entry)
    {
        if (IsThreshold(entry))
        {
            AddThreshold(entry);
            return;
        }

        if (entry.List is "ordinary" or "near-misses")
        {
            var kind = entry.List == "ordinary" ? ExampleKind.Ordinary : ExampleKind.NearMiss;
            _examples.Add(new Example(entry.Language, kind, null, Severity.None, entry.Pattern, entry.Source));
            return;
        }

        var dot = entry.List.LastIndexOf('.');
        if (dot < 0 || !TopicNames.TryParse(entry.List[..dot], out var topic) || entry.List[(dot + 1)..] is not ("urgent" or "sensitive"))
        {
            throw new PatternFaultException($"'{entry.List}' is no list of examples; it has ordinary, near-misses, thresholds, and <topic>.urgent and <topic>.sensitive");
        }

        var severity = entry.List.EndsWith(".urgent", StringComparison.Ordinal) ? Severity.Urgent : Severity.Sensitive;
        _examples.Add(new Example(entry.Language, ExampleKind.Disclosure, topic, severity, entry.Pattern, entry.Source));
    }

    /// <summary>What the content expects people to write is ordinary. Without examples of disclosures beside it there is nothing to learn.</summary>
    public void Expect(IReadOnlyList<ExpectedText> texts)
    {
        if (_examples.Count > 0)
        {
            _examples.AddRange(texts.Select(text => new Example(text.Language, ExampleKind.Expected, null, Severity.None, text.Text, Section)));
        }
    }

    /// <summary>Trains the classifier; one without examples notices nothing.</summary>
    public ExampleClassifier Train(ConceptTable concepts) => ExampleTrainer.Train(_examples, concepts, _thresholds);

    /// <summary>The thresholds that examples held apart speak for.</summary>
    public IReadOnlyDictionary<string, Thresholds> Choose(ConceptTable concepts, Predicate<string> isNoticed) => ExampleTuning.Choose(_examples, concepts, isNoticed);

    private void AddThreshold(LexiconEntry entry)
    {
        var value = entry.Value / Unit;
        var limits = _thresholds.GetValueOrDefault(entry.Language);
        _thresholds[entry.Language] = entry.Pattern switch
        {
            "disclosure" => limits with { Disclosure = value },
            "urgent" => limits with { Urgent = value },
            _ => throw new PatternFaultException($"'{entry.Pattern}' is no threshold; there are disclosure and urgent"),
        };
    }
}
