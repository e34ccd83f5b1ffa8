namespace SafeRedirect.Content.Consents;

/// <summary>One short message on the way to a consent.</summary>
/// <param name="Covers">The required slots it fills.</param>
public sealed record ConsentStep(string Id, IReadOnlyList<string> Covers, string Text);
