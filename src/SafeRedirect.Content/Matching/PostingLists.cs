namespace SafeRedirect.Content.Matching;

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

    /// <summary>Turns the vectors of owners around, each brought to length 1.</summary>
    /// <param name="vectors">For each owner its features and weights.</param>
    public static PostingLists Of(IReadOnlyList<List<(int Feature, float Weight)>> vectors, int features)
    {
        var starts = new int[features + 1];
        foreach (var (feature, _) in vectors.SelectMany(vector => vector))
        {
            starts[feature + 1]++;
        }

        for (var feature = 0; feature < features; feature++)
        {
            starts[feature + 1] += starts[feature];
        }

        var next = starts.AsSpan(0, features).ToArray();
        var postings = new Posting[starts[features]];
        for (var owner = 0; owner < vectors.Count; owner++)
        {
            var length = MathF.Sqrt(vectors[owner].Sum(entry => entry.Weight * entry.Weight));
            foreach (var (feature, weight) in vectors[owner])
            {
                postings[next[feature]++] = new Posting(owner, weight / length);
            }
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
}
