namespace SafeRedirect.Screening.Identifiers.Cues;

/// <summary>A line of a cues file.</summary>
/// <param name="Value">The number of a month; 0 elsewhere.</param>
internal readonly record struct CueRule(CueKind Kind, int Value);
