namespace SafeRedirect.Content.Statistics;

/// <summary>A contact that will be left out of answers, or is already, unless somebody verifies it.</summary>
/// <param name="What"><c>hotline general</c>, <c>office main</c>, <c>service quay-kitchen</c>.</param>
/// <param name="LastDay">The last day on which it is shown.</param>
public sealed record ExpiringFact(string What, DateOnly LastDay, SourceLine Source);
