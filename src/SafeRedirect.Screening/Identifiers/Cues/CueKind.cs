namespace SafeRedirect.Screening.Identifiers.Cues;

/// <summary>What a cue announces. The names are the lists of <c>screening/cues</c>.</summary>
internal enum CueKind
{
    Name,
    Birth,
    Document,
    Phone,
    Address,
    Street,
    Bank,
    Location,
    Months,
}
