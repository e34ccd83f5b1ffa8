namespace SafeRedirect.Content.Statistics;

/// <summary>A text file in all languages.</summary>
/// <param name="Group">The article, script group, consent, service; <c>languages</c> or <c>notice</c> for these.</param>
/// <param name="States">One for each language, drafts too.</param>
public sealed record CoverageRow(TextKind Kind, string Group, IReadOnlyDictionary<string, CoverageState> States);
