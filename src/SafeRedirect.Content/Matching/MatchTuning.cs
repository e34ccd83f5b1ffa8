namespace SafeRedirect.Content.Matching;

/// <summary>The figures of the matcher. The defaults were chosen on four fifths of the articles' own questions and on half of the out-of-scope sentences; docs and tests quote the rest.</summary>
internal sealed record MatchTuning
{
    /// <summary>The figures in use.</summary>
    public static MatchTuning Default { get; } = new();

    /// <summary>Weight of a whole word.</summary>
    public float Word { get; init; } = 0.6f;

    /// <summary>Weight of two words in a row.</summary>
    public float Pair { get; init; } = 0.3f;

    /// <summary>Weight of three letters in a row.</summary>
    public float Three { get; init; } = 1f;

    /// <summary>Weight of four letters in a row.</summary>
    public float Four { get; init; } = 0.6f;

    /// <summary>Power to which the count of a feature in an article's questions is taken.</summary>
    public float Damping { get; init; } = 0.8f;

    /// <summary>Power of an article's length by which its weights are divided: 1 would make a long answer hard to find.</summary>
    public float LengthPower { get; init; } = 1f;

    /// <summary>Weight of the answer's own words beside one example's.</summary>
    public float Body { get; init; } = 1f;

    /// <summary>A feature in more than this share of the articles says nothing and is left out.</summary>
    public float TooCommon { get; init; } = 0.6f;

    /// <summary>Least score of an answer.</summary>
    public float Answer { get; init; } = 0.28f;

    /// <summary>Least lead of an answer over the next article, as a share of its score.</summary>
    public float Lead { get; init; } = 0.4f;

    /// <summary>Least score of a suggestion.</summary>
    public float Suggest { get; init; } = 0.08f;

    /// <summary>Least score of an alternative, as a share of the best.</summary>
    public float Alternative { get; init; } = 0.4f;
}
