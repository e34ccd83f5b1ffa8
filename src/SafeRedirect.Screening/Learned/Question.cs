namespace SafeRedirect.Screening.Learned;

/// <summary>A question of which is known which article answers it.</summary>
/// <param name="Article">The article's id, or <see cref="QuestionBook.OutOfScope"/>.</param>
internal sealed record Question(string Language, string Article, string Text);
