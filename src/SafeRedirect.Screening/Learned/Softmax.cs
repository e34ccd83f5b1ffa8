namespace SafeRedirect.Screening.Learned;

/// <summary>Scores of answers of which one is right, as likelihoods.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into likelihoods that add up to 1.</summary>
    public static void Of(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>The greatest of distances from the right answer, without their sign.</summary>
    public static float Farthest(ReadOnlySpan<float> distances)
    {
        var farthest = 0f;
        foreach (var distance in distances)
        {
            farthest = Math.Max(farthest, Math.Abs(distance));
        }

        return farthest;
    }
}
