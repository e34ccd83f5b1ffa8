using System.Globalization;
using System.Text;
using SafeRedirect.Content.Hsds.Importing;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Translation;
using SafeRedirect.Content.Translation.Spans;

namespace SafeRedirect.Content.Hsds.Writing;

/// <summary>The words of a service in <c>services/&lt;area&gt;/&lt;service&gt;/&lt;language&gt;.yaml</c>.</summary>
internal static class WordFile
{
    private const string DocumentStart = "---\n";
    private const string Prefix = "texts.";
    private const int Column = 2;

    /// <summary>A new file. Nobody here has read its texts: it is a draft.</summary>
    /// <param name="revision">The line that says the revision, which the source language and a translation write differently.</param>
    public static string New(Candidate candidate, string revision)
    {
        var text = new StringBuilder("state: draft\n")
            .Append($"checked: {DayText.Of(candidate.Verified)}\n")
            .Append($"review-due: {DayText.Of(candidate.Verified.AddDays(FactFile.ValidDays))}\n")
            .Append($"{revision}\ntexts:\n");
        foreach (var (key, value) in candidate.Words)
        {
            text.Append($"  {key}: {SlotWriter.Scalar(value, ScalarForm.Quoted, Column)}\n");
        }

        return text.ToString();
    }

    /// <summary>A file with the texts that differ. It becomes a draft, and in the source language a new revision; one without a difference stays as it is.</summary>
    public static string Update(SourceFile file, IReadOnlyList<(string Key, string Text)> words, string sourceLanguage)
    {
        var (start, text) = Split(file.Text);
        var part = file with { Text = text };
        var slots = SlotReader.Read(part).ToDictionary(slot => slot.Key, StringComparer.Ordinal);
        var changed = words.Where(word => slots.TryGetValue(Prefix + word.Key, out var slot) && slot.Value.Trim() != word.Text).ToList();
        var added = words.Where(word => !slots.ContainsKey(Prefix + word.Key)).ToList();
        if (changed.Count + added.Count == 0)
        {
            return file.Text;
        }

        text = SlotWriter.Write(text, [.. changed.Select(word => (slots[Prefix + word.Key], word.Text))]);
        text = SlotWriter.Add(text, part, [.. added.Select(word => (Prefix + word.Key, word.Text))]);
        var head = FileHead.Of(text);
        head.Set("state", "draft", string.Empty);
        head.Remove("reviewed-by");
        if (file.Name == sourceLanguage)
        {
            head.Set("revision", (head.Number("revision") + 1).ToString(CultureInfo.InvariantCulture), "review-due");
        }

        return start + head;
    }

    /// <summary>A file without its address.</summary>
    public static string WithoutAddress(SourceFile file)
    {
        if (SlotReader.Read(file).FirstOrDefault(slot => slot.Key == Prefix + "address") is not { } address)
        {
            return file.Text;
        }

        var start = file.Text.LastIndexOf('\n', address.Start) + 1;
        var end = file.Text.IndexOf('\n', address.End);
        return file.Text.Remove(start, (end < 0 ? file.Text.Length : end + 1) - start);
    }

    /// <summary>The head of a file is found by its first line; a line of dashes there would look like an article's.</summary>
    private static (string Start, string Text) Split(string text) =>
        text.StartsWith(DocumentStart, StringComparison.Ordinal) ? (DocumentStart, text[DocumentStart.Length..]) : (string.Empty, text);
}
