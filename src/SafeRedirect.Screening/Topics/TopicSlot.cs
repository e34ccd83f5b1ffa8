namespace SafeRedirect.Screening.Topics;

/// <summary>The most specific match so far; a weight of 0 is none.</summary>
internal readonly record struct TopicSlot(int Rule, int Weight);
