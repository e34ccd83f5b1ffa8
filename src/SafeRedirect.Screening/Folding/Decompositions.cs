using System.Globalization;

namespace SafeRedirect.Screening.Folding;

/// <summary>Reads <see cref="CompatibilityTable"/>.</summary>
internal static class Decompositions
{
    private static readonly Dictionary<int, string> Targets = Read(CompatibilityTable.Entries);

    /// <returns>What the character is made of, or <see langword="null"/> when it is made of itself.</returns>
    public static string? Of(int codePoint) => Targets.GetValueOrDefault(codePoint);

    private static Dictionary<int, string> Read(string entries)
    {
        var targets = new Dictionary<int, string>(4096);
        foreach (var range in entries.AsSpan().SplitAny(' ', '\n', '\r'))
        {
            var entry = entries.AsSpan()[range];
            if (!entry.IsEmpty)
            {
                Add(targets, entry);
            }
        }

        return targets;
    }

    private static void Add(Dictionary<int, string> targets, ReadOnlySpan<char> entry)
    {
        var sign = entry.IndexOfAny('=', ':');
        var source = entry[..sign];
        var counts = entry[^1] == '+';
        var target = counts ? entry[(sign + 1)..^1] : entry[(sign + 1)..];
        var dash = source.IndexOf('-');
        var first = Hex(dash < 0 ? source : source[..dash]);
        var last = dash < 0 ? first : Hex(source[(dash + 1)..]);
        var text = entry[sign] == '=' ? target.ToString() : Characters(target);
        for (var codePoint = first; codePoint <= last; codePoint++)
        {
            targets[codePoint] = counts ? ((char)(text[0] + codePoint - first)).ToString() : text;
        }
    }

    private static string Characters(ReadOnlySpan<char> hexes)
    {
        var text = "";
        foreach (var range in hexes.Split('.'))
        {
            text += (char)Hex(hexes[range]);
        }

        return text;
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
