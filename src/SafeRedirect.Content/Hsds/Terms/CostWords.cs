namespace SafeRedirect.Content.Hsds.Terms;

/// <summary>The words of our content for what a service costs.</summary>
internal static class CostWords
{
    private static readonly (Cost Cost, string Word)[] All = [(Cost.Free, "free"), (Cost.Local, "local"), (Cost.Standard, "standard"), (Cost.Paid, "paid")];

    /// <summary>The word of a cost.</summary>
    public static string Of(Cost cost) => Array.Find(All, known => known.Cost == cost).Word ?? throw new System.Diagnostics.UnreachableException($"No word for {cost}.");

    /// <summary>The cost of a word, or <see langword="null"/>.</summary>
    public static Cost? Parse(string? word)
    {
        foreach (var (cost, known) in All)
        {
            if (known.Equals(word?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return cost;
            }
        }

        return null;
    }
}
