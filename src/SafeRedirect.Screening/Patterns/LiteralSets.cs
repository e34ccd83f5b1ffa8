namespace SafeRedirect.Screening.Patterns;

/// <summary>Sets of literals, one of which a step of a pattern asks for. Equal sets are one set.</summary>
internal sealed class LiteralSets
{
    private readonly Dictionary<int, int> singles = [];
    private readonly Dictionary<string, int> several = [];
    private readonly List<int[]> sets = [];

    public int Count => sets.Count;

    /// <summary>The literals of a set, in ascending order.</summary>
    public ReadOnlySpan<int> this[int set] => sets[set];

    public int Add(List<int> literals)
    {
        if (literals.Count == 1)
        {
            if (!singles.TryGetValue(literals[0], out var single))
            {
                singles[literals[0]] = single = Store([literals[0]]);
            }

            return single;
        }

        int[] sorted = [.. literals.Distinct().Order()];
        var key = string.Create(sorted.Length * 2, sorted, static (characters, values) =>
        {
            for (var index = 0; index < values.Length; index++)
            {
                characters[index * 2] = (char)(values[index] >> 16);
                characters[(index * 2) + 1] = (char)values[index];
            }
        });
        if (!several.TryGetValue(key, out var set))
        {
            several[key] = set = Store(sorted);
        }

        return set;
    }

    private int Store(int[] literals)
    {
        sets.Add(literals);
        return sets.Count - 1;
    }
}
