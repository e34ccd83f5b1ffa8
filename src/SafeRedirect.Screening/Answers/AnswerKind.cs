namespace SafeRedirect.Screening.Answers;

/// <summary>What a line of an answers file stands for. The names are its lists.</summary>
internal enum AnswerKind
{
    Yes,
    No,
    Unclear,
    Numbers,
    Ordinals,
}
