namespace SafeRedirect.Screening.Identifiers.Cues;

/// <summary>A cue in a message.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Value">The number of a month; 0 elsewhere.</param>
internal readonly record struct CueHit(CueKind Kind, int First, int End, int Value);
