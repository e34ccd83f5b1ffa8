namespace SafeRedirect.Content.Hsds.Model;

/// <summary>What a list of a document holds.</summary>
internal static class Lists
{
    /// <summary>The entries that are there; none for a list that is missing.</summary>
    public static IEnumerable<T> Given<T>(this IReadOnlyList<T?>? list)
        where T : class => (list ?? []).OfType<T>();
}
