using SafeRedirect.Content.Matching.Features;

namespace SafeRedirect.Content.Matching;

/// <summary>Arrays that a match writes into, kept by each thread so that a question allocates nothing but its result.</summary>
internal sealed class MatchScratch
{
    [ThreadStatic]
    private static MatchScratch? _own;

    /// <summary>The features of the question.</summary>
    public Feature[] Features { get; } = new Feature[FeatureScan.MaxFeatures];

    /// <summary>The numbers of the features that the index knows.</summary>
    public int[] Known { get; } = new int[FeatureScan.MaxFeatures];

    /// <summary>How often each feature stands in the question; all 0 between two questions.</summary>
    public int[] Counts { get; private set; } = [];

    /// <summary>Scores of the articles.</summary>
    public float[] Articles { get; private set; } = [];

    /// <summary>The arrays of this thread, large enough.</summary>
    public static MatchScratch Rent(int features, int articles)
    {
        var scratch = _own ??= new MatchScratch();
        if (scratch.Counts.Length < features)
        {
            scratch.Counts = new int[features];
        }

        if (scratch.Articles.Length < articles)
        {
            scratch.Articles = new float[articles];
        }

        return scratch;
    }
}
