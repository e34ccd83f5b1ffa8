using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Translation.Formats;

namespace SafeRedirect.Content.Translation;

/// <summary>Collects the texts of a language for translators.</summary>
public static class TranslationExport
{
    /// <summary>The texts of all files, in the order of their paths.</summary>
    /// <param name="folder">The content folder, without a fault.</param>
    /// <param name="language">The language to translate into.</param>
    /// <param name="states">Only texts in these states; all when empty.</param>
    public static TranslationDocument Collect(string folder, string sourceLanguage, string language, IReadOnlySet<TranslationState> states)
    {
        var files = SourceFolder.Read(folder, new FaultList());
        var units = TranslatedFile.All(files, sourceLanguage, language).SelectMany(file => file.Units());
        return new TranslationDocument(sourceLanguage, language, [.. units.Where(unit => states.Count == 0 || states.Contains(unit.State))]);
    }

    /// <summary>Writes the texts in a format. The same texts always give the same bytes.</summary>
    public static byte[] Write(TranslationDocument document, TranslationFormat format) => format switch
    {
        TranslationFormat.Po => PoWriter.Write(document),
        TranslationFormat.Xliff => XliffWriter.Write(document),
        TranslationFormat.Csv => CsvTable.Write(document),
        _ => throw new System.Diagnostics.UnreachableException($"No format {format}."),
    };

    /// <summary>Reads what a translator gave back.</summary>
    /// <param name="isPartial">Whether a file that holds fewer texts than were exported is taken: the translator sent a part on purpose.</param>
    /// <returns>The texts, or every fault with its line; never both.</returns>
    public static (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Read(byte[] file, TranslationFormat format, bool isPartial) => format switch
    {
        TranslationFormat.Po => PoReader.Read(file, isPartial),
        TranslationFormat.Xliff => XliffReader.Read(file, isPartial),
        TranslationFormat.Csv => CsvTable.Read(file, isPartial),
        _ => throw new System.Diagnostics.UnreachableException($"No format {format}."),
    };
}
