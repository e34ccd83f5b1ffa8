namespace SafeRedirect.Screening.Patterns;

/// <summary>One written-out form of a rule's pattern.</summary>
/// <param name="Steps">Its steps, without gaps at the ends.</param>
/// <param name="Anchor">The required step that is rarest: the form is tried only where a word of it stands.</param>
/// <param name="Before">The most words that can stand before the anchor.</param>
/// <param name="Weight">The number of required words.</param>
internal sealed record PatternForm(int Rule, PatternStep[] Steps, int Anchor, int Before, int Weight);
