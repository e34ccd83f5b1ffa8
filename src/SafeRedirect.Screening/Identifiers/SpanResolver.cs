namespace SafeRedirect.Screening.Identifiers;

/// <summary>Chooses between spans that overlap: the more specific kind wins, then the longer span, so that no number is cut.</summary>
internal static class SpanResolver
{
    private const int LongestPostcode = 8;

    /// <param name="text">The message.</param>
    /// <returns>The spans that are kept, sorted and disjoint.</returns>
    public static IdentifierSpan[] Resolve(List<IdentifierSpan> found, string text)
    {
        if (found.Count == 0)
        {
            return [];
        }

        found.Sort((left, right) => ByPreference(left, right, text));
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

    private static int ByPreference(IdentifierSpan left, IdentifierSpan right, string text)
    {
        var byKind = Place(left, text).CompareTo(Place(right, text));
        if (byKind != 0)
        {
            return byKind;
        }

        var byLength = (right.End - right.Start).CompareTo(left.End - left.Start);
        if (byLength != 0)
        {
            return byLength;
        }

        var byStart = left.Start.CompareTo(right.Start);
        return byStart != 0 ? byStart : Tie(left.Kind).CompareTo(Tie(right.Kind));
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

        // A short number inside an address is its postcode.
        if (span.Kind == IdentifierKind.Address && kept.Values[low] is { Kind: IdentifierKind.IdDocument } inner && inner.End <= span.End && inner.End - inner.Start <= LongestPostcode)
        {
            kept.RemoveAt(low);
            return Fit(kept, span);
        }

        var isText = span.Kind is IdentifierKind.Address or IdentifierKind.PersonName or IdentifierKind.Location;
        return isText && keys[low] - span.Start > 3 ? span with { End = keys[low] } : null;
    }

    private static int Tie(IdentifierKind kind) => kind switch { IdentifierKind.Bank => 0, IdentifierKind.IdDocument => 1, _ => 2 };

    // With a plus it is a phone number, whatever announces it.
    private static int Place(IdentifierSpan span, string text) =>
        span.Kind == IdentifierKind.Phone && text.AsSpan(span.Start, Math.Min(2, span.End - span.Start)).IndexOfAny('+', '\uFF0B', '\u2795') >= 0 ? Place(IdentifierKind.Ip) : Place(span.Kind);

    private static int Place(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Email => 0,
        IdentifierKind.UrlProfile => 1,
        IdentifierKind.Ip => 2,
        IdentifierKind.DateOfBirth => 3,
        IdentifierKind.Bank or IdentifierKind.IdDocument or IdentifierKind.Phone => 4,
        IdentifierKind.Location => 7,
        IdentifierKind.Address => 8,
        IdentifierKind.PersonName => 9,
        IdentifierKind.Attachment => 10,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
