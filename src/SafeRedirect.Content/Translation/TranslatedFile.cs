using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Translation;

/// <summary>A source file and its translation into one language.</summary>
/// <param name="Name">The file without its language: <c>faq/scams</c>.</param>
/// <param name="Translation"><see langword="null"/> when there is none yet.</param>
internal sealed record TranslatedFile(string Name, SourceFile Source, SourceFile? Translation)
{
    /// <summary>All files that are translated, those of the source language with their translations, in the order of their paths.</summary>
    public static IReadOnlyList<TranslatedFile> All(IReadOnlyList<SourceFile> files, string sourceLanguage, string language)
    {
        var byPath = files.Where(SlotReader.Holds).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            .. byPath.Values.Where(file => file.Name == sourceLanguage)
                .Select(file => new TranslatedFile(string.Join('/', file.Parts.SkipLast(1)), file, byPath.GetValueOrDefault(PathIn(file, language)))),
        ];
    }

    /// <summary>Where the translation stands or would stand.</summary>
    public string PathIn(string language) => PathIn(Source, language);

    /// <summary>The source's texts with their translations.</summary>
    public IReadOnlyList<TranslationUnit> Units()
    {
        var translated = Translation is null ? [] : SlotReader.Read(Translation).ToDictionary(slot => slot.Key, StringComparer.Ordinal);
        var (state, outdated) = StateOf();
        return [.. SlotReader.Read(Source).Select(slot => Unit(slot, translated.GetValueOrDefault(slot.Key)?.Value ?? string.Empty, state, outdated))];
    }

    private static string PathIn(SourceFile source, string language) => $"content/{string.Join('/', source.Parts.SkipLast(1))}/{language}{source.Extension}";

    private (TranslationState State, Func<string, bool> IsOutdated) StateOf()
    {
        if (Translation is null)
        {
            return (TranslationState.Missing, _ => false);
        }

        var head = FileHead.Of(Translation.Text);
        var isOlder = head.Number("source-revision") < FileHead.Of(Source.Text).Number("revision");
        var named = head.List("outdated").ToHashSet(StringComparer.Ordinal);
        var state = head["state"] switch
        {
            "reviewed" => TranslationState.Reviewed,
            "draft" => TranslationState.Draft,
            _ => TranslationState.Machine,
        };
        return (state, key => isOlder || named.Contains(key));
    }

    private TranslationUnit Unit(TextSlot slot, string target, TranslationState state, Func<string, bool> isOutdated)
    {
        var own = target.Length == 0 ? TranslationState.Missing : isOutdated(slot.Key) ? TranslationState.Outdated : state;
        return new TranslationUnit(Name, slot.Key, slot.Value, target, own) { Note = UnitNotes.Of(Source.Parts[0], slot), Was = TranslationUnit.HashOf(target) };
    }
}
