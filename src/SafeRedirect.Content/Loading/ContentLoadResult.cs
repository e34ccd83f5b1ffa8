namespace SafeRedirect.Content.Loading;

/// <summary>What loading came to.</summary>
/// <param name="Pack"><see langword="null"/> when there is any fault.</param>
/// <param name="Faults">All faults of all files, in the order of path and line.</param>
public sealed record ContentLoadResult(ContentPack? Pack, IReadOnlyList<ContentFault> Faults);
