namespace SafeRedirect.Content.Loading.Texts;

/// <summary>A text file as the checks across languages and the rules of writing see it.</summary>
/// <param name="Texts">Every text that people read, with its key inside the file.</param>
/// <param name="RevisionLine">The line of <c>revision</c> or <c>source-revision</c>.</param>
internal sealed record TextFile(ReviewedFile File, int RevisionLine, IReadOnlyList<(string Key, PlacedText Text)> Texts)
{
    /// <summary>Ways people ask, which the bot hears and never says.</summary>
    public IReadOnlyList<PlacedText> Asked { get; init; } = [];
}
