namespace SafeRedirect.Screening.Topics;

/// <summary>What a line of a topic file says about a message that it matches.</summary>
/// <param name="Severity"><see cref="Severity.None"/>: it takes back a sensitive finding of its topic.</param>
/// <param name="Source"><c>path:line</c>.</param>
internal readonly record struct TopicRule(Topic Topic, Severity Severity, string Source);
