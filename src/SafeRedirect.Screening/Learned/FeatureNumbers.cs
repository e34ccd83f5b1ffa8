namespace SafeRedirect.Screening.Learned;

/// <summary>Numbers the features that are worth a weight: those of at least three examples.</summary>
internal sealed class FeatureNumbers
{
    private const int Least = 3;

    private readonly ulong[] _keys;
    private readonly int[] _numbers;
    private readonly int _mask;

    private FeatureNumbers(ulong[] keys, int[] numbers, int count)
    {
        _keys = keys;
        _numbers = numbers;
        _mask = keys.Length - 1;
        Count = count;
    }

    /// <summary>How many features have a number.</summary>
    public int Count { get; }

    /// <summary>Numbers the features of examples.</summary>
    /// <param name="examples">The features of each example.</param>
    public static FeatureNumbers Of(IReadOnlyList<ulong[]> examples)
    {
        var all = new ulong[examples.Sum(example => example.Length)];
        var at = 0;
        foreach (var example in examples)
        {
            example.CopyTo(all, at);
            at += example.Length;
        }

        // Sorted, the same features stand together: counting them needs no table of all that occur only once.
        Array.Sort(all);
        var kept = new List<ulong>();
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end] == all[start])
            {
                end++;
            }

            if (end - start >= Least)
            {
                kept.Add(all[start]);
            }

            start = end;
        }

        return Of(kept);
    }

    private static FeatureNumbers Of(List<ulong> features)
    {
        var size = 16;
        while (size < features.Count * 2)
        {
            size *= 2;
        }

        var (keys, numbers) = (new ulong[size], new int[size]);
        for (var number = 0; number < features.Count; number++)
        {
            var slot = Slot(features[number], size - 1);
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (keys[slot], numbers[slot]) = (features[number], number);
        }

        return new FeatureNumbers(keys, numbers, features.Count);
    }

    /// <summary>The number of a feature, or -1 for one without.</summary>
    public int Find(ulong feature)
    {
        for (var slot = Slot(feature, _mask); ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == feature)
            {
                return _numbers[slot];
            }

            if (_keys[slot] == 0)
            {
                return -1;
            }
        }
    }

    private static int Slot(ulong feature, int mask) => (int)(feature >> 21) & mask;
}
