namespace SafeRedirect.Content.Translation;

/// <summary>What translators must know about a text.</summary>
internal static class UnitNotes
{
    private const string Label = "A button: at most 20 characters.";
    private const string Placeholders = " Keep every word in braces as it is.";

    /// <summary>The note on a text of a file below a folder of the content.</summary>
    public static string Of(string folder, TextSlot slot)
    {
        var last = slot.Key[(slot.Key.LastIndexOf('.') + 1)..];
        var note = (folder, last) switch
        {
            (_, _) when slot.IsList => "Do not translate: write how people who speak your language really type this, one way a line, misspelled and in dialect too.",
            ("faq", "title") => "The title, a question: at most 120 characters.",
            ("faq", "label") or ("consent", "label") => Label,
            ("faq", _) => "The answer: 60 to 180 words, short sentences; keep ** and lists with - as they are.",
            ("scripts", _) when slot.Key.StartsWith("texts.choice.", StringComparison.Ordinal) => Label,
            ("languages", _) when slot.Key.StartsWith("texts.area.", StringComparison.Ordinal) || slot.Key.StartsWith("texts.category.", StringComparison.Ordinal) => Label,
            ("languages", _) => "A name or a short fact that stands inside sentences. It never says what a person may have lived through.",
            _ => string.Empty,
        };
        return slot.Value.Contains('{', StringComparison.Ordinal) ? (note + Placeholders).TrimStart() : note;
    }
}
