namespace SafeRedirect.Content.Loading.Texts;

/// <summary>A text file as the checks across languages see it.</summary>
/// <param name="Texts">Every text with its key inside the file, for the comparison of placeholders.</param>
/// <param name="RevisionLine">The line of <c>revision</c> or <c>source-revision</c>.</param>
internal sealed record TextFile(ReviewedFile File, int RevisionLine, IReadOnlyList<(string Key, PlacedText Text)> Texts);
