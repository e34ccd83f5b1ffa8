namespace SafeRedirect.Content.Matching.Features;

/// <summary>A feature's weight in an example or article.</summary>
/// <param name="Owner">The example or article.</param>
/// <param name="Weight">Its share of the owner's vector of length 1.</param>
internal readonly record struct Posting(int Owner, float Weight);
