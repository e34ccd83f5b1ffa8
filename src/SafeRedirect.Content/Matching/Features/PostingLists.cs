namespace SafeRedirect.Content.Matching.Features;

/// <summary>For each feature, who has it.</summary>
internal sealed class PostingLists
{
    private readonly int[] _starts;
    private readonly Posting[] _postings;

    private PostingLists(int[] starts, Posting[] postings)
    {
        _starts = starts;
        _postings = postings;
    }

    /// <summary>Turns the vectors of owners around, each divided by a power of its length.</summary>
    public static PostingLists Of(SparseVectors vectors, int features, float lengthPower)
    {
        var starts = new int[features + 2];
        for (var owner = 0; owner < vectors.Count; owner++)
        {
            CountInto(starts, vectors.FeaturesOf(owner), vectors.ValuesOf(owner));
        }

        for (var feature = 2; feature < starts.Length; feature++)
        {
            starts[feature] += starts[feature - 1];
        }

        // starts[feature + 1] is where the feature's next posting goes; when all are placed it is where they end.
        var postings = new Posting[starts[^1]];
        for (var owner = 0; owner < vectors.Count; owner++)
        {
            Place(postings, starts, new Owner(owner, MathF.Pow(Length(vectors.ValuesOf(owner)), lengthPower)), vectors.FeaturesOf(owner), vectors.ValuesOf(owner));
        }

        return new PostingLists(starts, postings);
    }

    /// <summary>Adds a feature's weights to the scores of its owners.</summary>
    public void AddTo(Span<float> scores, int feature, float weight)
    {
        foreach (ref readonly var posting in _postings.AsSpan(_starts[feature].._starts[feature + 1]))
        {
            scores[posting.Owner] += posting.Weight * weight;
        }
    }

    private static void CountInto(int[] starts, ReadOnlySpan<int> features, ReadOnlySpan<float> values)
    {
        for (var i = 0; i < features.Length; i++)
        {
            if (values[i] > 0f)
            {
                starts[features[i] + 2]++;
            }
        }
    }

    private static void Place(Posting[] postings, int[] starts, Owner owner, ReadOnlySpan<int> features, ReadOnlySpan<float> values)
    {
        for (var i = 0; i < features.Length; i++)
        {
            if (values[i] > 0f)
            {
                postings[starts[features[i] + 1]++] = new Posting(owner.Number, values[i] / owner.Divisor);
            }
        }
    }

    private static float Length(ReadOnlySpan<float> values)
    {
        var squares = 0f;
        foreach (var value in values)
        {
            squares += value * value;
        }

        return MathF.Sqrt(squares);
    }

    private readonly record struct Owner(int Number, float Divisor);
}
