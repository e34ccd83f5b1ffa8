namespace SafeRedirect.Dialog.Effects;

/// <summary>Pathways as statistics see them: wide enough that a count points to no team.</summary>
public enum PathwayGroup
{
    General,
    Safety,
    Rights,
}
