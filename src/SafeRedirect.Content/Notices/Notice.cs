namespace SafeRedirect.Content.Notices;

/// <summary>The full privacy notice in one language: the third layer, after one sentence and six.</summary>
public sealed record Notice(string Language, string Title, IReadOnlyList<NoticeSection> Sections, ReviewHead Review);
