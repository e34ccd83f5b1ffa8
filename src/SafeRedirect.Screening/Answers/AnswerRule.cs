namespace SafeRedirect.Screening.Answers;

/// <summary>A line of an answers file.</summary>
/// <param name="Value">The number; -1 is the last of a list; 0 for yes, no and unclear.</param>
internal readonly record struct AnswerRule(AnswerKind Kind, int Value);
