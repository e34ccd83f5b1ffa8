using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Languages;

/// <summary>Counts how often each feature, by its number, stands in the lines of a language.</summary>
/// <param name="common">A share above which a feature is simply common.</param>
internal sealed class FeatureCounts(int features, double common)
{
    // In a handful of lines everything would be frequent.
    private const int Few = 3_000;

    private readonly int[] counts = new int[features];
    private readonly byte[] scripts = new byte[features];

    // Each script has its own total, since those who write a language in a second one are few in its lines.
    private readonly long[] totals = new long[32];

    /// <param name="script">The script that the feature is written in.</param>
    public void Add(int feature, Scripts script, int times)
    {
        counts[feature] += times;
        scripts[feature] = (byte)script;
        totals[(int)script] += times;
    }

    /// <summary>Counts a feature that is known to occur, without saying that all others are rarer for it.</summary>
    public void AddRare(int feature, Scripts script)
    {
        if (counts[feature] == 0)
        {
            counts[feature] = 1;
            scripts[feature] = (byte)script;
        }
    }

    /// <summary>The share that a feature has of those in its script.</summary>
    public double Share(int feature) => Math.Min(counts[feature] / (double)Math.Max(totals[scripts[feature]], Few), common);
}
