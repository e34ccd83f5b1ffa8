namespace SafeRedirect.Screening.Learned;

/// <summary>What a language writes together with its words ("and", "the", "my"), folded, the longest first.</summary>
internal sealed record Affixes(IReadOnlyList<string> Before, IReadOnlyList<string> After);
