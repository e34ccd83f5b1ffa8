namespace SafeRedirect.Content.Matching.Features;

/// <summary>What a feature of a question is.</summary>
internal enum FeatureKind
{
    Word,
    Pair,
    Three,
    Four,
}
