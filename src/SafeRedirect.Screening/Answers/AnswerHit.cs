namespace SafeRedirect.Screening.Answers;

/// <summary>An answer's words in a message.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">One past the last word.</param>
internal readonly record struct AnswerHit(AnswerRule Rule, int First, int End);
