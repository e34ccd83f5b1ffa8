namespace SafeRedirect.Content.Changes;

/// <summary>Something that people will read, or that the bot will understand, differently.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">What in the file: <c>title</c>, <c>hotlines.general.phone</c>.</param>
/// <param name="Before"><see langword="null"/> when it is new.</param>
/// <param name="After"><see langword="null"/> when it is gone.</param>
public sealed record ContentChange(string Path, string Key, string? Before, string? After)
{
    /// <summary>The file's state of review as it is.</summary>
    public string? State { get; init; }

    /// <summary>Whether the file is of the source language and has a revision of its own.</summary>
    public bool HasRevision { get; init; }
}
