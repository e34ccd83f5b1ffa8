namespace SafeRedirect.Content.Loading;

/// <summary>What loading came to.</summary>
/// <param name="Pack"><see langword="null"/> when there is any fault.</param>
/// <param name="Faults">All faults of all files, in the order of path and line.</param>
/// <param name="Findings">What writers must mend although the pack can be used: reviews that are due, translations that are missing or older than their source.</param>
public sealed record ContentLoadResult(ContentPack? Pack, IReadOnlyList<ContentFault> Faults, IReadOnlyList<ContentFault> Findings);
