using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>The second layer of screening: notices what no phrase was written for, by its likeness to examples. Immutable; safe to share between threads.</summary>
internal sealed class ExampleClassifier
{
    /// <summary>How many words are judged together at most.</summary>
    public const int Window = 40;

    /// <summary>Longer messages are judged part by part too, so that one sentence in a long story is not drowned by the rest.</summary>
    private const int Part = 14;

    /// <summary>Parts overlap, so that a sentence stands whole in one of them.</summary>
    private const int Stride = 7;

    private readonly LinearModel _model;
    private readonly ConceptTable _concepts;
    private readonly ExampleSources _sources;
    private readonly IReadOnlyDictionary<string, Thresholds> _thresholds;
    private readonly Thresholds _lowest;

    public ExampleClassifier(LinearModel model, ConceptTable concepts, ExampleSources sources, IReadOnlyDictionary<string, Thresholds> thresholds)
    {
        _model = model;
        _concepts = concepts;
        _sources = sources;
        _thresholds = thresholds;
        // A message whose language cannot be told is judged as the most careful language would.
        _lowest = thresholds.Count == 0 ? default : new Thresholds(thresholds.Values.Min(limit => limit.Disclosure), thresholds.Values.Min(limit => limit.Urgent));
    }

    public static ExampleClassifier Read(LearnedReader reader, ConceptTable concepts)
    {
        var (model, sources) = (LinearModel.Read(reader), ExampleSources.Read(reader));
        var thresholds = new Dictionary<string, Thresholds>(StringComparer.Ordinal);
        foreach (var language in reader.ReadTexts())
        {
            thresholds[language] = new Thresholds(reader.ReadSingle(), reader.ReadSingle());
        }

        return new ExampleClassifier(model, concepts, sources, thresholds);
    }

    public void Write(LearnedWriter writer)
    {
        _model.Write(writer);
        _sources.Write(writer);
        writer.Write([.. _thresholds.Keys]);
        foreach (var limits in _thresholds.Values)
        {
            writer.Write(limits.Disclosure);
            writer.Write(limits.Urgent);
        }
    }

    /// <summary>Judges a message.</summary>
    /// <param name="language">The language it seems to be written in, or <see langword="null"/>.</param>
    /// <returns><see langword="null"/> when it is like no disclosure.</returns>
    public Judgement? Judge(FoldedText text, string? language)
    {
        if (_model.Numbers.Count == 0)
        {
            return null;
        }

        using var concepts = MessageConcepts.Read(text, _concepts, language);
        var limits = language is not null && _thresholds.TryGetValue(language, out var own) ? own : _lowest;
        var worst = text.WordCount <= Window ? JudgePart(text, concepts, 0, text.WordCount, limits) : null;
        for (var first = 0; text.WordCount > Part + Stride && first < text.WordCount && worst?.Severity != Severity.Urgent; first += Stride)
        {
            if (JudgePart(text, concepts, first, Math.Min(text.WordCount, first + Part), limits) is { } part && (worst is null || part.Severity > worst.Value.Severity))
            {
                worst = part;
            }
        }

        return worst;
    }

    /// <summary>The scores of a message's first part, for choosing thresholds.</summary>
    public (float Disclosure, float Urgent) Measure(FoldedText text, string? language)
    {
        using var concepts = MessageConcepts.Read(text, _concepts, language);
        Span<float> scores = stackalloc float[Scores.Row];
        Sum(text, concepts, 0, Math.Min(text.WordCount, Window), scores);
        return (scores[Scores.Disclosure], scores[Scores.Urgent]);
    }

    private Judgement? JudgePart(FoldedText text, MessageConcepts concepts, int first, int end, Thresholds limits)
    {
        Span<float> scores = stackalloc float[Scores.Row];
        var loudest = Sum(text, concepts, first, end, scores);
        if (scores[Scores.Disclosure] < limits.Disclosure)
        {
            return null;
        }

        var topic = 0;
        for (var other = 1; other < Scores.Topics; other++)
        {
            topic = scores[Scores.FirstTopic + other] > scores[Scores.FirstTopic + topic] ? other : topic;
        }

        var severity = scores[Scores.Urgent] >= limits.Urgent ? Severity.Urgent : Severity.Sensitive;
        return new Judgement(severity, (Topic)topic, loudest >= 0 && _sources[loudest] is { } source ? source : "examples");
    }

    /// <returns>The feature that speaks loudest for a disclosure, or -1.</returns>
    private int Sum(FoldedText text, MessageConcepts concepts, int first, int end, Span<float> scores)
    {
        var (count, most, loudest) = (0, 0, -1);
        Span<int> sums = stackalloc int[Scores.Row];
        sums.Clear();
        Span<ulong> found = stackalloc ulong[ExampleFeatures.MostOfWord];
        var features = new ExampleFeatures(text, concepts, first);
        for (var word = first; word < end; word++)
        {
            foreach (var feature in found[..features.Of(word, found)])
            {
                var number = _model.Numbers.Find(feature);
                if (number < 0)
                {
                    continue;
                }

                _model.Add(number, sums);
                count++;
                if (_model[number][Scores.Disclosure] > most)
                {
                    (most, loudest) = (_model[number][Scores.Disclosure], number);
                }
            }
        }

        _model.Finish(sums, count, scores);
        return loudest;
    }
}
