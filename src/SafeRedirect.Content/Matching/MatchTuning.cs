namespace SafeRedirect.Content.Matching;

/// <summary>The figures of the matcher.</summary>
/// <remarks>
/// Weights by cross-validation, the three parts of sureness by logistic regression, the two thresholds by sight, all on four fifths of the
/// articles' own questions and half of the out-of-scope sentences. HeldApartTests measures on the rest.
/// </remarks>
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

    /// <summary>How much a feature that no article has counts against a question, beside one that a single article has.</summary>
    public float Unknown { get; init; } = 0.8f;

    /// <summary>Sureness of a score of 1 without a lead, as log odds.</summary>
    public float Intercept { get; init; } = 2.35f;

    /// <summary>What each power of e of the score adds to the log odds.</summary>
    public float PerScore { get; init; } = 1.66f;

    /// <summary>What a full lead over the next article adds to the log odds.</summary>
    public float PerLead { get; init; } = 1.61f;

    /// <summary>Least sureness of an answer: a wrong answer costs more than a question back.</summary>
    public float Answer { get; init; } = 0.72f;

    /// <summary>Least lead of an answer over the next article, as a share of its score: what fits two articles alike is asked back.</summary>
    public float Lead { get; init; } = 0.1f;

    /// <summary>Least sureness of a suggestion: below it most texts ask for nothing an article has.</summary>
    public float Suggest { get; init; } = 0.28f;

    /// <summary>Least score of an alternative, as a share of the best.</summary>
    public float Alternative { get; init; } = 0.4f;
}
