namespace SafeRedirect.Screening.Answers;

/// <summary>How often a message says yes, no, something unclear, and something else.</summary>
internal readonly record struct AnswerTally(int Yes, int No, int Unclear, int Others)
{
    public AnswerTally With(AnswerKind kind) => kind switch
    {
        AnswerKind.Yes => this with { Yes = Yes + 1 },
        AnswerKind.No => this with { No = No + 1 },
        AnswerKind.Unclear => this with { Unclear = Unclear + 1 },
        AnswerKind.Numbers or AnswerKind.Ordinals => this,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public AnswerTally Plus(AnswerTally other) => new(Yes + other.Yes, No + other.No, Unclear + other.Unclear, Others + other.Others);
}
