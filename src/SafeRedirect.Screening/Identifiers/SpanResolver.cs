namespace SafeRedirect.Screening.Identifiers;

/// <summary>Chooses between spans that overlap: the more specific kind wins, then the longer span.</summary>
internal static class SpanResolver
{
    /// <returns>The spans that are kept, sorted and disjoint.</returns>
    public static IdentifierSpan[] Resolve(List<IdentifierSpan> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        found.Sort(ByPreference);
        var kept = new SortedList<int, IdentifierSpan>(found.Count);
        foreach (var span in found)
        {
            if (Fit(kept, span) is { } fitting)
            {
                kept[fitting.Start] = fitting;
            }
        }

        return [.. kept.Values];
    }

    private static int ByPreference(IdentifierSpan left, IdentifierSpan right)
    {
        var byKind = Place(left.Kind).CompareTo(Place(right.Kind));
        if (byKind != 0)
        {
            return byKind;
        }

        var byLength = (right.End - right.Start).CompareTo(left.End - left.Start);
        return byLength != 0 ? byLength : left.Start.CompareTo(right.Start);
    }

    // Addresses and names reach to the end of what was said, so they give way to what stands inside them, and keep what is before it.
    private static IdentifierSpan? Fit(SortedList<int, IdentifierSpan> kept, IdentifierSpan span)
    {
        var keys = kept.Keys;
        var (low, high) = (0, keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] > span.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        if (low > 0 && kept.Values[low - 1].End > span.Start)
        {
            return null;
        }

        if (low == keys.Count || keys[low] >= span.End)
        {
            return span;
        }

        var isText = span.Kind is IdentifierKind.Address or IdentifierKind.PersonName or IdentifierKind.Location;
        return isText && keys[low] - span.Start > 3 ? span with { End = keys[low] } : null;
    }

    private static int Place(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Email => 0,
        IdentifierKind.UrlProfile => 1,
        IdentifierKind.Ip => 2,
        IdentifierKind.Bank => 3,
        IdentifierKind.DateOfBirth => 4,
        IdentifierKind.IdDocument => 5,
        IdentifierKind.Phone => 6,
        IdentifierKind.Location => 7,
        IdentifierKind.Address => 8,
        IdentifierKind.PersonName => 9,
        IdentifierKind.Attachment => 10,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
