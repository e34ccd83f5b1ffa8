using System.Runtime.Intrinsics;
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

    private readonly FeatureNumbers _numbers;
    private readonly float[] _weights;
    private readonly float[] _bias;
    private readonly string?[] _sources;
    private readonly IReadOnlyDictionary<string, Thresholds> _thresholds;
    private readonly Thresholds _lowest;

    public ExampleClassifier(FeatureNumbers numbers, float[] weights, float[] bias, string?[] sources, IReadOnlyDictionary<string, Thresholds> thresholds)
    {
        _numbers = numbers;
        _weights = weights;
        _bias = bias;
        _sources = sources;
        _thresholds = thresholds;
        // A message whose language cannot be told is judged as the most careful language would.
        _lowest = thresholds.Count == 0 ? default : new Thresholds(thresholds.Values.Min(limit => limit.Disclosure), thresholds.Values.Min(limit => limit.Urgent));
    }

    /// <summary>Judges a message.</summary>
    /// <param name="language">The language it seems to be written in, or <see langword="null"/>.</param>
    /// <returns><see langword="null"/> when it is like no disclosure.</returns>
    public Judgement? Judge(FoldedText text, string? language)
    {
        if (_numbers.Count == 0)
        {
            return null;
        }

        var limits = language is not null && _thresholds.TryGetValue(language, out var own) ? own : _lowest;
        var worst = text.WordCount <= Window ? JudgePart(text, 0, text.WordCount, limits) : null;
        for (var first = 0; text.WordCount > Part + Stride && first < text.WordCount && worst?.Severity != Severity.Urgent; first += Stride)
        {
            if (JudgePart(text, first, Math.Min(text.WordCount, first + Part), limits) is { } part && (worst is null || part.Severity > worst.Value.Severity))
            {
                worst = part;
            }
        }

        return worst;
    }

    /// <summary>The scores of a message's first part, for choosing thresholds.</summary>
    public (float Disclosure, float Urgent) Measure(FoldedText text)
    {
        Span<float> scores = stackalloc float[Scores.Row];
        Sum(text, 0, Math.Min(text.WordCount, Window), scores, out _);
        return (scores[Scores.Disclosure], scores[Scores.Urgent]);
    }

    /// <summary>The scores of an example by its features.</summary>
    public static void Score(float[] weights, float[] bias, ReadOnlySpan<int> features, Span<float> scores)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var feature in features)
        {
            low += Vector256.Create<float>(weights.AsSpan(feature * Scores.Row, 8));
            high += Vector256.Create<float>(weights.AsSpan((feature * Scores.Row) + 8, 8));
        }

        Finish(low, high, features.Length, bias, scores);
    }

    private static void Finish(Vector256<float> low, Vector256<float> high, int count, float[] bias, Span<float> scores)
    {
        var scale = Vector256.Create(1f / MathF.Sqrt(count + 1));
        ((low * scale) + Vector256.Create<float>(bias.AsSpan(0, 8))).CopyTo(scores);
        ((high * scale) + Vector256.Create<float>(bias.AsSpan(8, 8))).CopyTo(scores[8..]);
    }

    private Judgement? JudgePart(FoldedText text, int first, int end, Thresholds limits)
    {
        Span<float> scores = stackalloc float[Scores.Row];
        Sum(text, first, end, scores, out var loudest);
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

    private void Sum(FoldedText text, int first, int end, Span<float> scores, out int loudest)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (count, most) = (0, 0f);
        loudest = -1;
        Span<ulong> features = stackalloc ulong[ExampleFeatures.MostOfWord];
        for (var word = first; word < end; word++)
        {
            foreach (var feature in features[..ExampleFeatures.OfWord(text, first, word, features)])
            {
                var number = _numbers.Find(feature);
                if (number < 0)
                {
                    continue;
                }

                var row = Vector256.Create<float>(_weights.AsSpan(number * Scores.Row, 8));
                low += row;
                high += Vector256.Create<float>(_weights.AsSpan((number * Scores.Row) + 8, 8));
                count++;
                if (row[Scores.Disclosure] > most)
                {
                    (most, loudest) = (row[Scores.Disclosure], number);
                }
            }
        }

        Finish(low, high, count, _bias, scores);
    }
}
