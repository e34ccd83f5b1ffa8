using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SafeRedirect.Screening.Learned;

/// <summary>Trains linear scores by stochastic gradient descent with AdaGrad's step sizes.</summary>
/// <remarks>
/// Duchi, Hazan and Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", JMLR 12 (2011).
/// The order of the examples is fixed, so the same examples always give the same model.
/// </remarks>
internal sealed class LinearTrainer
{
    private const int Epochs = 10;
    private const float Step = 0.35f;
    private const float BiasShare = 0.05f;
    private const int Lane = 8;
    private const int TurnsOfViews = 10;

    private readonly int _width;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _bias;

    private LinearTrainer(FeatureLists examples, int width)
    {
        _width = width;
        _weights = new float[examples.Numbers.Count * width];
        _squares = new float[_weights.Length];
        _bias = new float[width];
    }

    /// <param name="width">How many answers are scored, rounded up to a multiple of <see cref="LinearModel.Lane"/>.</param>
    /// <param name="faint">As for <see cref="LinearModel.Of"/>.</param>
    /// <param name="kept">The number in <paramref name="examples"/> of each feature that the model has.</param>
    public static LinearModel Train(FeatureLists examples, int width, Distance distance, sbyte faint, out IReadOnlyList<int> kept)
    {
        var trainer = new LinearTrainer(examples, width);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        Span<float> scores = stackalloc float[width];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order, epoch);
            for (var i = 0; i < order.Length; i++)
            {
                var features = View(examples, order[i], i);
                trainer.Score(features, scores);
                if (distance(order[i], scores))
                {
                    trainer.Learn(features, scores);
                }
            }
        }

        return LinearModel.Of(examples.Numbers, width, trainer._weights, trainer._bias, faint, out kept);
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

    /// <summary>What is looked at of an example this time. Sometimes only its concepts, sometimes only its words: so that neither is left without weights because the other explained everything.</summary>
    private static ReadOnlySpan<int> View(FeatureLists examples, int example, int turn) => (turn % TurnsOfViews) switch
    {
        0 or 1 or 2 when examples.ConceptsOf(example).Length > 1 => examples.ConceptsOf(example),
        3 => examples.WordsOf(example),
        _ => examples[example],
    };

    private void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        scores.Clear();
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var score = ref MemoryMarshal.GetReference(scores);
        foreach (var feature in features)
        {
            for (var at = 0; at < _width; at += Lane)
            {
                (Vector256.LoadUnsafe(ref score, (nuint)at) + Vector256.LoadUnsafe(ref weights, (nuint)((feature * _width) + at))).StoreUnsafe(ref score, (nuint)at);
            }
        }

        var scale = Scale(features.Length);
        for (var i = 0; i < _width; i++)
        {
            scores[i] = (scores[i] * scale) + _bias[i];
        }
    }

    private void Learn(ReadOnlySpan<int> features, Span<float> distances)
    {
        var scale = Scale(features.Length);
        for (var i = 0; i < _width; i++)
        {
            _bias[i] -= Step * BiasShare * distances[i];
            distances[i] *= scale;
        }

        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        ref var distance = ref MemoryMarshal.GetReference(distances);
        var small = Vector256.Create(1e-4f);
        foreach (var feature in features)
        {
            for (var lane = 0; lane < _width; lane += Lane)
            {
                var at = (nuint)((feature * _width) + lane);
                var slope = Vector256.LoadUnsafe(ref distance, (nuint)lane);
                var sum = Vector256.LoadUnsafe(ref squares, at) + (slope * slope);
                sum.StoreUnsafe(ref squares, at);
                (Vector256.LoadUnsafe(ref weights, at) - (Step * slope / (Vector256.Sqrt(sum) + small))).StoreUnsafe(ref weights, at);
            }
        }
    }

    private static float Scale(int features) => 1f / MathF.Sqrt(features + 1);
}
