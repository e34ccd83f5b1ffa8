using System.Text;
using SafeRedirect.Content.Translation.Spans;

namespace SafeRedirect.Content.Translation;

/// <summary>Replaces texts of a file and leaves every other byte as it is: order, comments, quotes.</summary>
internal static class SlotWriter
{
    private static readonly System.Buffers.SearchValues<char> FlowSigns = System.Buffers.SearchValues.Create(",[]{}:");
    private static readonly HashSet<string> Reserved = new(["true", "false", "yes", "no", "on", "off", "null", "y", "n", "~"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The file with new texts.</summary>
    /// <param name="changes">The new text of each slot that changes.</param>
    public static string Write(string text, IReadOnlyList<(TextSlot Slot, string Value)> changes)
    {
        var edits = changes.SelectMany(change => Edits(text, change.Slot, change.Value)).OrderByDescending(edit => edit.Start).ToList();
        var written = new StringBuilder(text);
        foreach (var (start, end, value) in edits)
        {
            written.Remove(start, end - start).Insert(start, value);
        }

        return written.ToString();
    }

    private const string Texts = "texts.";
    private const string Also = "also.";

    /// <summary>Whether a text that a file lacks can be added to it: a key below <c>texts</c> or <c>also</c>.</summary>
    public static bool CanAdd(string key) => key.StartsWith(Texts, StringComparison.Ordinal) || key.StartsWith(Also, StringComparison.Ordinal);

    /// <summary>Adds texts below the last of those that stand below <c>texts</c>, and spellings below <c>also</c>.</summary>
    public static string Add(string text, Loading.Files.SourceFile file, IReadOnlyList<(string Key, string Value)> added)
    {
        foreach (var (key, value) in added)
        {
            var group = key.StartsWith(Also, StringComparison.Ordinal) ? Also : Texts;
            var last = SlotReader.Read(file with { Text = text }).LastOrDefault(slot => slot.Key.StartsWith(group, StringComparison.Ordinal));
            var written = group == Also ? Flow(null, value.Split('\n')) : Scalar(value, ScalarForm.Quoted, last?.Column ?? 2);
            text = last is null
                ? $"{text.TrimEnd()}\n{group.TrimEnd('.')}:\n  {key[group.Length..]}: {written}\n"
                : text.Insert(EndOfLine(text, last.End), $"\n{new string(' ', last.Column)}{key[group.Length..]}: {written}");
        }

        return text;
    }

    private static IEnumerable<(int Start, int End, string Value)> Edits(string text, TextSlot slot, string value) => slot.Span switch
    {
        null => [(slot.Start, slot.End, value)],
        SequenceSpan { IsFlow: true } list => [(list.Start, list.End, Flow(list, value.Split('\n')))],
        SequenceSpan list => ListEdits(text, list, value.Split('\n')),
        ScalarSpan scalar => [(scalar.Start, scalar.End, Scalar(value, scalar.Form, slot.Column))],
        _ => throw new System.Diagnostics.UnreachableException("A slot is a text or a list of texts."),
    };

    /// <summary>A list in brackets; an entry in the place of another is written in its form.</summary>
    private static string Flow(SequenceSpan? list, string[] entries) => $"[{string.Join(", ", entries.Select((entry, i) => Line(entry, FormAt(list, i), isFlow: true)))}]";

    private static ScalarForm FormAt(SequenceSpan? list, int index) => list is not null && index < list.Items.Count && list.Items[index] is ScalarSpan item ? item.Form : ScalarForm.Plain;

    /// <summary>A comment may stand behind the last text.</summary>
    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    /// <summary>Entries keep their lines and the comments between them; only what differs is written.</summary>
    private static IEnumerable<(int Start, int End, string Value)> ListEdits(string text, SequenceSpan list, string[] entries)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = (ScalarSpan)list.Items[i];
            if (i >= entries.Length)
            {
                var start = text.LastIndexOf('\n', item.Start) + 1;
                var end = text.IndexOf('\n', item.End);
                yield return (start, end < 0 ? text.Length : end + 1, string.Empty);
            }
            else if (item.Value.Trim() != entries[i])
            {
                yield return (item.Start, item.End, Line(entries[i], item.Form, isFlow: false));
            }
        }

        if (entries.Length > list.Items.Count)
        {
            var last = list.Items[^1];
            var dash = text.LastIndexOf('-', last.Start - 1);
            var indent = text[(text.LastIndexOf('\n', last.Start) + 1)..dash];
            yield return (last.End, last.End, string.Concat(entries.Skip(list.Items.Count).Select(entry => $"\n{indent}- {Line(entry, ScalarForm.Plain, isFlow: false)}")));
        }
    }

    /// <summary>A text as a value of a key.</summary>
    /// <param name="column">The column of the key.</param>
    public static string Scalar(string value, ScalarForm form, int column)
    {
        if (!value.Contains('\n', StringComparison.Ordinal) && form != ScalarForm.Block)
        {
            return Line(value, form, isFlow: false);
        }

        var indent = new string(' ', column + 2);
        return "|\n" + string.Join('\n', value.Split('\n').Select(line => line.Length == 0 ? string.Empty : indent + line));
    }

    private static string Line(string value, ScalarForm form, bool isFlow)
    {
        if (form == ScalarForm.Plain && IsPlain(value, isFlow))
        {
            return value;
        }

        return $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Not like a number, and not with a sign that means something to YAML.</summary>
    private static bool BeginsPlainly(string value) =>
        char.IsLetter(value[0]) || value[0] is '\u00BF' or '\u00A1' or '\u00AB' or '\u201C' || (char.IsDigit(value[0]) && !value.StartsWith("0x", StringComparison.Ordinal) && value.Count(char.IsLetter) > 2);

    /// <summary>Whether YAML reads the bare text as this text, and as a text.</summary>
    private static bool IsPlain(string value, bool isFlow) =>
        value.Length > 0 && BeginsPlainly(value) && !char.IsWhiteSpace(value[^1]) && value[^1] != ':' && !Reserved.Contains(value)
        && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && !value.Contains('\t', StringComparison.Ordinal)
        && !(isFlow && value.AsSpan().IndexOfAny(FlowSigns) >= 0);
}
