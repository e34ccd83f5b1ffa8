using System.Runtime.Intrinsics;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>Trains a linear classifier on examples: logistic regression for "a disclosure?" and "urgent?", a multinomial one for the topic, by stochastic gradient descent with AdaGrad's step sizes.</summary>
/// <remarks>
/// Duchi, Hazan and Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", JMLR 12 (2011).
/// The order of the examples is fixed, so the same files always give the same classifier.
/// </remarks>
internal sealed class ExampleTrainer
{
    private const int Epochs = 5;
    private const float Step = 0.35f;
    private const float BiasShare = 0.05f;

    /// <summary>An example that is answered this well teaches nothing more.</summary>
    private const float Settled = 0.03f;

    private readonly IReadOnlyList<Example> _examples;
    private readonly int[][] _features;
    private readonly FeatureNumbers _numbers;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _bias = new float[Scores.Row];

    private ExampleTrainer(IReadOnlyList<Example> examples)
    {
        _examples = examples;
        IReadOnlyList<ulong[]> hashes = [.. examples.Select(example => Hashes(example.Text))];
        _numbers = FeatureNumbers.Of(hashes);
        _features = [.. hashes.Select(example => example.Select(_numbers.Find).Where(number => number >= 0).ToArray())];
        _weights = new float[_numbers.Count * Scores.Row];
        _squares = new float[_weights.Length];
    }

    /// <summary>Trains on examples of all languages together: words that languages share help each other, and a message that mixes them is understood.</summary>
    public static ExampleClassifier Train(IReadOnlyList<Example> examples, IReadOnlyDictionary<string, Thresholds> thresholds)
    {
        var trainer = new ExampleTrainer(examples);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order, epoch);
            foreach (var example in order)
            {
                trainer.Learn(example);
            }
        }

        return new ExampleClassifier(trainer._numbers, trainer._weights, trainer._bias, trainer.Loudest(), thresholds);
    }

    private static ulong[] Hashes(string text)
    {
        using var folded = TextFolder.Fold(text);
        var hashes = new List<ulong>();
        Span<ulong> features = stackalloc ulong[ExampleFeatures.MostOfWord];
        for (var word = 0; word < Math.Min(folded.WordCount, ExampleClassifier.Window); word++)
        {
            hashes.AddRange(features[..ExampleFeatures.OfWord(folded, 0, word, features)]);
        }

        return [.. hashes];
    }

    /// <summary>Fisher and Yates, with a congruential generator: what is random is the same every time.</summary>
    private static void Shuffle(int[] order, int epoch)
    {
        var state = (ulong)epoch + 88_172_645_463_325_252UL;
        for (var i = order.Length - 1; i > 0; i--)
        {
            state = (state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL;
            var j = (int)((state >> 33) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    private void Learn(int number)
    {
        var features = _features[number];
        Span<float> gradient = stackalloc float[Scores.Row];
        ExampleClassifier.Score(_weights, _bias, features, gradient);
        if (!Subtract(_examples[number], gradient))
        {
            return;
        }

        var scale = 1f / MathF.Sqrt(features.Length + 1);
        for (var i = 0; i < Scores.Row; i++)
        {
            _bias[i] -= Step * BiasShare * gradient[i];
            gradient[i] *= scale;
        }

        var (low, high) = (Vector256.Create<float>(gradient[..8]), Vector256.Create<float>(gradient[8..]));
        foreach (var feature in features)
        {
            Move(feature * Scores.Row, low);
            Move((feature * Scores.Row) + 8, high);
        }
    }

    private void Move(int at, Vector256<float> gradient)
    {
        var squares = Vector256.Create<float>(_squares.AsSpan(at, 8)) + (gradient * gradient);
        squares.CopyTo(_squares.AsSpan(at, 8));
        var weights = Vector256.Create<float>(_weights.AsSpan(at, 8)) - (Step * gradient / (Vector256.Sqrt(squares) + Vector256.Create(1e-4f)));
        weights.CopyTo(_weights.AsSpan(at, 8));
    }

    /// <summary>Turns scores into how far each answer is from the right one.</summary>
    /// <returns><see langword="false"/> when all are near enough.</returns>
    private static bool Subtract(Example example, Span<float> scores)
    {
        scores[Scores.Disclosure] = Likelihood(scores[Scores.Disclosure]) - (example.Topic is null ? 0 : 1);
        scores[Scores.Urgent] = Likelihood(scores[Scores.Urgent]) - (example.Severity == Severity.Urgent ? 1 : 0);
        var topics = scores.Slice(Scores.FirstTopic, Scores.Topics);
        if (example.Topic is { } topic)
        {
            Softmax(topics);
            topics[(int)topic] -= 1;
        }
        else
        {
            topics.Clear();
        }

        scores[(Scores.FirstTopic + Scores.Topics)..].Clear();
        var worst = 0f;
        foreach (var distance in scores)
        {
            worst = Math.Max(worst, Math.Abs(distance));
        }

        return worst > Settled;
    }

    private static float Likelihood(float score) => 1f / (1f + MathF.Exp(-score));

    private static void Softmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>For each feature an example of a disclosure that has it: what a finding is explained by.</summary>
    private string[] Loudest()
    {
        var sources = new string[_numbers.Count];
        for (var example = 0; example < _examples.Count; example++)
        {
            if (_examples[example].Topic is not null)
            {
                foreach (var feature in _features[example])
                {
                    sources[feature] ??= _examples[example].Source;
                }
            }
        }

        return sources;
    }
}
