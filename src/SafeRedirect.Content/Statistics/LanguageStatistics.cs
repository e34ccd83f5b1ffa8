namespace SafeRedirect.Content.Statistics;

/// <summary>What there is in one language.</summary>
/// <param name="Texts">Script texts, counted by the state of their file.</param>
/// <param name="Questions">Ways people ask, of all articles.</param>
/// <param name="ScreeningLines">Lines of the screening files.</param>
public sealed record LanguageStatistics(string Language, ReviewCounts Articles, ReviewCounts Texts, ReviewCounts Consents, int Questions, int ScreeningLines);
