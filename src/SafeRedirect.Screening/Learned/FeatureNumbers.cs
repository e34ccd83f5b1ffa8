namespace SafeRedirect.Screening.Learned;

/// <summary>Numbers the features that are worth a weight: those that occur more than once.</summary>
internal sealed class FeatureNumbers
{
    // Eight to sixteen bits for each feature that is seen, so that few share one.
    private const int BitsOfEach = 4;
    private const int LeastBits = 10;
    private const int MostBits = 27;

    private readonly uint[] _marks;
    private readonly int[] _numbers;
    private readonly int _mask;

    // The features by number, while they are being learned; empty once they were read.
    private readonly ulong[] _features;

    /// <param name="marks">Which feature stands at each place, 0 for none; a power of two long.</param>
    /// <param name="numbers">Its number.</param>
    private FeatureNumbers(uint[] marks, int[] numbers, int count, ulong[] features) => (_marks, _numbers, _mask, Count, _features) = (marks, numbers, marks.Length - 1, count, features);

    /// <summary>How many features have a number.</summary>
    public int Count { get; }

    /// <summary>Numbers features.</summary>
    /// <param name="all">The features of all examples, one after the other.</param>
    public static FeatureNumbers Of(ReadOnlySpan<ulong> all)
    {
        // Most features occur once. A bit tells that one was seen before; only then it needs a place in a table.
        var bits = Math.Clamp(System.Numerics.BitOperations.Log2((uint)all.Length + 1) + BitsOfEach, LeastBits, MostBits);
        var seen = new ulong[1 << (bits - 6)];
        var kept = new HashSet<ulong>();
        foreach (var feature in all)
        {
            var bit = feature >> (64 - bits);
            if ((seen[bit >> 6] >> (int)(bit & 63) & 1) == 1)
            {
                kept.Add(feature);
            }

            seen[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        return Place([.. kept]);
    }

    /// <summary>The same table with fewer features, numbered anew in the given order.</summary>
    /// <param name="numbers">The numbers that stay.</param>
    public FeatureNumbers Only(IReadOnlyList<int> numbers) => Place([.. numbers.Select(number => _features[number])]);

    public static FeatureNumbers Read(LearnedReader reader)
    {
        var (marks, numbers, count) = (reader.ReadArray<uint>(), reader.ReadArray<int>(), reader.ReadInt32());
        // A table without an empty place would be searched for ever.
        return marks.Length == numbers.Length && System.Numerics.BitOperations.IsPow2(marks.Length) && marks.Contains(0U) && !numbers.Any(number => number < 0 || number > count)
            ? new FeatureNumbers(marks, numbers, count, [])
            : throw new InvalidDataException("The table of features is damaged.");
    }

    public void Write(LearnedWriter writer)
    {
        writer.Write(_marks);
        writer.Write(_numbers);
        writer.Write(Count);
    }

    /// <summary>The number of a feature, or -1 for one without.</summary>
    public int Find(ulong feature)
    {
        var mark = Mark(feature);
        for (var slot = (int)feature & _mask; ; slot = (slot + 1) & _mask)
        {
            if (_marks[slot] == mark)
            {
                return _numbers[slot];
            }

            if (_marks[slot] == 0)
            {
                return -1;
            }
        }
    }

    private static FeatureNumbers Place(ulong[] features)
    {
        var size = 16;
        while (size * 3L < features.Length * 4L)
        {
            size *= 2;
        }

        var (marks, numbers, count) = (new uint[size], new int[size], 0);
        foreach (var feature in features)
        {
            var slot = (int)feature & (size - 1);
            while (marks[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (marks[slot], numbers[slot]) = (Mark(feature), count++);
        }

        return new FeatureNumbers(marks, numbers, count, features);
    }

    /// <summary>Half of the hash stands for the feature; with its place that is enough for two features to be hardly ever taken for one.</summary>
    private static uint Mark(ulong feature) => Math.Max((uint)(feature >> 32), 1);
}
