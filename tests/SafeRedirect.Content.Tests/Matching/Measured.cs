namespace SafeRedirect.Content.Tests.Matching;

/// <summary>Shares from 0 to 1.</summary>
/// <param name="Found">The right article is the best or among the alternatives.</param>
/// <param name="Answered">Answered without asking back.</param>
/// <param name="AnsweredRight">Of the answers, those with the right article.</param>
/// <param name="StrangeAnswered">Out-of-scope sentences that were answered.</param>
/// <param name="StrangeNoticed">Out-of-scope sentences that were answered or asked back.</param>
internal sealed record Measured(int Questions, double Found, double Answered, double AnsweredRight, double StrangeAnswered, double StrangeNoticed);
