namespace SafeRedirect.Screening.Folding;

/// <summary>The scripts whose letters look alike, and the Arabic script.</summary>
[Flags]
internal enum Scripts : byte
{
    None = 0,
    Latin = 1,
    Cyrillic = 2,
    Greek = 4,
    Arabic = 8,
    Other = 16,
}
