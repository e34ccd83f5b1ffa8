using System.Diagnostics;

namespace SafeRedirect.Screening.Answers;

/// <summary>How often a message says yes, no, something unclear, and something else.</summary>
internal readonly record struct AnswerTally(int Yes, int No, int Unclear, int Openers, int Wishes, int Denials, int Others)
{
    private const int OthersBesideNo = 4;

    /// <summary>Whether nothing in it is an answer; a word that would turn an answer is none of its own.</summary>
    public bool IsSilent => Yes + No + Unclear + Openers + Wishes == 0;

    /// <summary>Yes and no only when nothing speaks against it. Beside a yes every word has to be known, since an unknown one may be a condition.</summary>
    public Answer Verdict => this switch
    {
        { Unclear: > 0 } => Answer.Unclear,
        { Yes: 0, No: > 0, Others: <= OthersBesideNo } => Answer.No,
        { Yes: 0, Wishes: > 0, Denials: > 0, Others: <= OthersBesideNo } => Answer.No,
        { No: 0, Denials: 0, Others: 0 } when Yes + Openers + Wishes > 0 => Answer.Yes,
        _ => Answer.Unclear,
    };

    /// <summary>With a word or phrase more.</summary>
    public AnswerTally With(AnswerKind kind) => kind switch
    {
        AnswerKind.Yes => this with { Yes = Yes + 1 },
        AnswerKind.No => this with { No = No + 1 },
        AnswerKind.Unclear => this with { Unclear = Unclear + 1 },
        AnswerKind.Openers => this with { Openers = Openers + 1 },
        AnswerKind.Wishes => this with { Wishes = Wishes + 1 },
        AnswerKind.Denials => this with { Denials = Denials + 1 },
        AnswerKind.Beside or AnswerKind.Choosing or AnswerKind.Numbers or AnswerKind.Ordinals => this,
        _ => throw new UnreachableException(),
    };

    /// <summary>With what is said after it: an opener behind a no is a yes of its own.</summary>
    public AnswerTally Then(AnswerTally next)
    {
        var isBehindNo = No + Denials > 0;
        return new(
            Yes + next.Yes + (isBehindNo ? next.Openers : 0),
            No + next.No,
            Unclear + next.Unclear,
            Openers + (isBehindNo ? 0 : next.Openers),
            Wishes + next.Wishes,
            Denials + next.Denials,
            Others + next.Others);
    }
}
