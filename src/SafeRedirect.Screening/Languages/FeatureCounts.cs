namespace SafeRedirect.Screening.Languages;

/// <summary>Counts how often each feature, by its number, stands in the lines of a language.</summary>
internal sealed class FeatureCounts(int features)
{
    private readonly int[] counts = new int[features];
    private long total;

    public void Add(int feature, int times)
    {
        counts[feature] += times;
        total += times;
    }

    /// <summary>The share of all features that a feature has.</summary>
    public double Share(int feature) => counts[feature] / (double)Math.Max(total, Few);

    // In a handful of lines everything would be frequent.
    private const int Few = 500;
}
