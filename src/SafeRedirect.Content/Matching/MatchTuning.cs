namespace SafeRedirect.Content.Matching;

/// <summary>The figures of the matcher. The defaults were chosen on four fifths of the articles' own questions and on half of the out-of-scope sentences; docs and tests quote the rest.</summary>
internal sealed record MatchTuning
{
    /// <summary>The figures in use.</summary>
    public static MatchTuning Default { get; } = new();

    /// <summary>Weight of a whole word.</summary>
    public float Word { get; init; } = 1f;

    /// <summary>Weight of two words in a row.</summary>
    public float Pair { get; init; } = 0.5f;

    /// <summary>Weight of three letters in a row.</summary>
    public float Three { get; init; } = 0.3f;

    /// <summary>Weight of four letters in a row.</summary>
    public float Four { get; init; } = 0.3f;

    /// <summary>Share of the best example in the score of an article; the rest is the article as a whole.</summary>
    public float ExampleShare { get; init; } = 0.6f;

    /// <summary>A feature in more than this share of the articles says nothing and is left out.</summary>
    public float TooCommon { get; init; } = 0.6f;

    /// <summary>Least score of an answer.</summary>
    public float Answer { get; init; } = 0.34f;

    /// <summary>Least lead of an answer over the next article, as a share of its score.</summary>
    public float Lead { get; init; } = 0.15f;

    /// <summary>Least score of a suggestion.</summary>
    public float Suggest { get; init; } = 0.2f;

    /// <summary>Least score of an alternative, as a share of the best.</summary>
    public float Alternative { get; init; } = 0.4f;
}
