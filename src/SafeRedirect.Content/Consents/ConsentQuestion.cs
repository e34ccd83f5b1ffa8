namespace SafeRedirect.Content.Consents;

/// <summary>A question that people ask before they agree, and its answer.</summary>
/// <param name="Asked">Ways people ask it.</param>
public sealed record ConsentQuestion(string Id, string Label, IReadOnlyList<string> Asked, string Answer);
