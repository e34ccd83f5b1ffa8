namespace SafeRedirect.Content.Articles;

/// <summary>The head of a text file: who checked it and when.</summary>
/// <param name="ReviewedBy">The role that reviewed it; <see langword="null"/> unless <paramref name="State"/> is <see cref="ReviewState.Reviewed"/>.</param>
/// <param name="Checked">The day the facts were last compared with their sources.</param>
/// <param name="ReviewDue">The day it must be looked at again.</param>
/// <param name="Revision">The revision of the source text: its own in the source language, the one it was made from in a translation.</param>
public sealed record ReviewHead(ReviewState State, string? ReviewedBy, DateOnly Checked, DateOnly ReviewDue, int Revision)
{
    /// <summary>Whether single texts of a translation were made from an older source.</summary>
    public bool HasOutdatedTexts { get; init; }
}
