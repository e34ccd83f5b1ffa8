namespace SafeRedirect.Content.Matching.Features;

/// <summary>A word, pair of words or run of letters, as a hash.</summary>
/// <param name="Hash">Never 0. Two features meet in one hash so rarely (64 bits) that it is not looked for.</param>
internal readonly record struct Feature(ulong Hash, FeatureKind Kind);
