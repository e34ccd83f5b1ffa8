using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SafeRedirect.Screening.Learned;

/// <summary>Linear scores of a message: for each answer the sum of the weights of its features, over the square root of how many there are. Immutable.</summary>
/// <remarks>Weights are kept in eight bits, in steps of their own for each answer: a quarter of the memory, and no figure of the evaluation changes by more than a tenth.</remarks>
internal sealed class LinearModel
{
    /// <summary>Rows of weights are a multiple of this many numbers long.</summary>
    public const int Lane = 16;

    private readonly sbyte[] _weights;
    private readonly float[] _steps;
    private readonly float[] _bias;

    /// <param name="width">Numbers in a row, a multiple of <see cref="Lane"/>.</param>
    public LinearModel(FeatureNumbers numbers, int width, sbyte[] weights, float[] steps, float[] bias)
    {
        (Numbers, Width, _weights, _steps, _bias) = (numbers, width, weights, steps, bias);
    }

    /// <summary>The features that have weights.</summary>
    public FeatureNumbers Numbers { get; }

    /// <summary>Numbers in a row.</summary>
    public int Width { get; }

    /// <summary>The weights of a feature, in steps.</summary>
    public ReadOnlySpan<sbyte> this[int number] => _weights.AsSpan(number * Width, Width);

    /// <summary>The same model with weights in eight bits, without the features that hardly weigh anything.</summary>
    /// <param name="faint">A feature of which no weight is greater, of 127 for the greatest, is left out.</param>
    /// <param name="kept">The former number of each feature that stays.</param>
    public static LinearModel Of(FeatureNumbers numbers, int width, ReadOnlySpan<float> weights, float[] bias, sbyte faint, out IReadOnlyList<int> kept)
    {
        var steps = new float[width];
        for (var i = 0; i < weights.Length; i++)
        {
            steps[i % width] = Math.Max(steps[i % width], Math.Abs(weights[i]) / sbyte.MaxValue);
        }

        var small = new sbyte[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            small[i] = steps[i % width] == 0 ? (sbyte)0 : (sbyte)MathF.Round(weights[i] / steps[i % width]);
        }

        var stay = new List<int>(numbers.Count);
        for (var number = 0; number < numbers.Count; number++)
        {
            if (small.AsSpan(number * width, width).IndexOfAnyExceptInRange<sbyte>((sbyte)-faint, faint) >= 0)
            {
                small.AsSpan(number * width, width).CopyTo(small.AsSpan(stay.Count * width));
                stay.Add(number);
            }
        }

        kept = stay;
        return new LinearModel(numbers.Only(stay), width, small[..(stay.Count * width)], steps, bias);
    }

    public static LinearModel Read(LearnedReader reader)
    {
        var numbers = FeatureNumbers.Read(reader);
        var width = reader.ReadInt32();
        var model = new LinearModel(numbers, width, reader.ReadArray<sbyte>(), reader.ReadArray<float>(), reader.ReadArray<float>());
        return model._weights.Length == numbers.Count * width && width % Lane == 0 && model._steps.Length == width && model._bias.Length == width
            ? model
            : throw new InvalidDataException("The weights do not fit the features.");
    }

    public void Write(LearnedWriter writer)
    {
        Numbers.Write(writer);
        writer.Write(Width);
        writer.Write(_weights);
        writer.Write(_steps);
        writer.Write(_bias);
    }

    /// <summary>Adds the weights of a feature to sums.</summary>
    /// <param name="sums"><see cref="Width"/> numbers.</param>
    public void Add(int number, Span<int> sums)
    {
        ref var row = ref MemoryMarshal.GetReference(this[number]);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint at = 0; at < (nuint)Width; at += Lane)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref row, at));
            var (first, second) = Vector128.Widen(low);
            var (third, fourth) = Vector128.Widen(high);
            (Vector128.LoadUnsafe(ref sum, at) + first).StoreUnsafe(ref sum, at);
            (Vector128.LoadUnsafe(ref sum, at + 4) + second).StoreUnsafe(ref sum, at + 4);
            (Vector128.LoadUnsafe(ref sum, at + 8) + third).StoreUnsafe(ref sum, at + 8);
            (Vector128.LoadUnsafe(ref sum, at + 12) + fourth).StoreUnsafe(ref sum, at + 12);
        }
    }

    /// <summary>Turns sums of weights into scores.</summary>
    /// <param name="count">How many features were added.</param>
    public void Finish(ReadOnlySpan<int> sums, int count, Span<float> scores)
    {
        var scale = 1f / MathF.Sqrt(count + 1);
        for (var i = 0; i < Width; i++)
        {
            scores[i] = (sums[i] * _steps[i] * scale) + _bias[i];
        }
    }
}
