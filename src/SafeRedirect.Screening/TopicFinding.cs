namespace SafeRedirect.Screening;

/// <summary>One topic noticed in a message, with the rule that noticed it.</summary>
/// <param name="RuleId">The phrase that matched, as <c>file:line</c> inside <c>content/</c>; never the person's words.</param>
public sealed record TopicFinding(Topic Topic, Severity Severity, string RuleId);
