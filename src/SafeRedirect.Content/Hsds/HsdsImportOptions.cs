namespace SafeRedirect.Content.Hsds;

/// <summary>What a document cannot say by itself.</summary>
/// <param name="Area">The area of every service whose own area the document does not tell; <see langword="null"/>: such a service is a fault.</param>
/// <param name="Category">The category of every service whose terms name none of ours; <see langword="null"/>: such a service is a fault.</param>
/// <param name="Language">The language of the document's texts, ISO 639-1; <see langword="null"/>: the source language.</param>
public sealed record HsdsImportOptions(AreaId? Area, CategoryId? Category, string? Language);
