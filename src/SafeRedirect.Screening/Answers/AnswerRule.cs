namespace SafeRedirect.Screening.Answers;

/// <summary>A line of an answers file.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Value">The number; -1 is the last of a list; 0 for what is no number.</param>
internal readonly record struct AnswerRule(AnswerKind Kind, string Language, int Value);
