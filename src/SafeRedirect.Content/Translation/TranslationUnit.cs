using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Content.Translation;

/// <summary>A text with its translation, as translators get it and give it back.</summary>
/// <param name="File">The file without its language: <c>faq/scams</c>, <c>languages</c>.</param>
/// <param name="Key">The text inside the file. <paramref name="File"/> and <paramref name="Key"/> together never change while the text lives.</param>
/// <param name="Source">The text in the source language; lists have one entry a line.</param>
/// <param name="Target">The translation; empty when there is none.</param>
public sealed record TranslationUnit(string File, string Key, string Source, string Target, TranslationState State)
{
    /// <summary>What parts the file from the key in <see cref="Id"/>.</summary>
    public const char Separator = '#';

    /// <summary>The stable id: <c>faq/scams#title</c>.</summary>
    public string Id => $"{File}{Separator}{Key}";

    /// <summary>What translators must know: the longest length, what a list is for.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>A short hash of the translation as it was exported; <see langword="null"/> when the file that came back does not say.</summary>
    /// <remarks>Tells on import whether the content was changed meanwhile.</remarks>
    public string? Was { get; init; }

    /// <summary>The line of the file that was imported, counted from 1; 0 for a unit read from the content.</summary>
    public int Line { get; init; }

    /// <summary>Whether the translator has left it marked as not final: fuzzy in PO, <c>initial</c> in XLIFF, <c>outdated</c> in CSV.</summary>
    public bool IsFuzzy => State is TranslationState.Outdated or TranslationState.Missing;

    /// <summary>The hash that <see cref="Was"/> holds, of a text.</summary>
    public static string HashOf(string text) => text.Length == 0 ? "-" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
