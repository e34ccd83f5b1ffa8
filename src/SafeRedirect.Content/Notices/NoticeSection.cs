namespace SafeRedirect.Content.Notices;

/// <summary>One section of the notice.</summary>
/// <param name="Text">Plain paragraphs, separated by blank lines; placeholders are not filled.</param>
public sealed record NoticeSection(string Id, string Title, string Text);
