namespace SafeRedirect.Content.Consents;

/// <summary>An informed consent in one language.</summary>
/// <param name="Id"><c>standard</c>, <c>child</c> or <c>urgent</c>.</param>
/// <param name="Version">The version that the organisation published.</param>
/// <param name="ContentHash">SHA-256 of the file's bytes, 64 lower-case hex digits: the receipt proves which words were shown.</param>
/// <param name="Again">The question in other words, after an unclear answer.</param>
public sealed record ConsentScript(
    string Id,
    string Language,
    int Version,
    string ContentHash,
    IReadOnlyList<ConsentStep> Steps,
    string Question,
    string Again,
    string Accepted,
    string Declined,
    IReadOnlyList<ConsentQuestion> Questions,
    ReviewHead Review);
