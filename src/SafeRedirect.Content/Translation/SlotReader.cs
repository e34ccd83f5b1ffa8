using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Translation.Spans;

namespace SafeRedirect.Content.Translation;

/// <summary>Finds the texts of a content file that are translated.</summary>
internal static class SlotReader
{
    private const string HeadEnd = "\n---\n";

    /// <summary>Whether a file holds texts that are translated.</summary>
    public static bool Holds(SourceFile file) => file.Parts.Count > 1 && file.Parts[0] switch
    {
        "faq" => file.Parts.Count == 3 && file.Extension == ".md",
        "scripts" or "consent" => file.Parts.Count == 3 && file.Extension == ".yaml",
        "languages" or "notice" => file.Parts.Count == 2 && file.Extension == ".yaml",
        "services" => file.Parts.Count == 4 && file.Extension == ".yaml",
        _ => false,
    };

    /// <summary>The texts of a file, in its order.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The file is not YAML; the loader has named the fault.</exception>
    public static IReadOnlyList<TextSlot> Read(SourceFile file)
    {
        if (file.Extension != ".md")
        {
            return [.. Walk(YamlSpans.Read(file.Text, 0, file.Text.Length), string.Empty).Where(slot => IsTranslated(file.Parts[0], slot.Key))];
        }

        var end = file.Text.IndexOf(HeadEnd, StringComparison.Ordinal);
        var head = Walk(YamlSpans.Read(file.Text, HeadEnd.Length - 1, end + 1), string.Empty).Where(slot => slot.Key is "title" or "label" or "questions");
        return [.. head, Body(file.Text, end + HeadEnd.Length)];
    }

    /// <summary>Every value of a file, facts too, with their keys.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The file is not YAML.</exception>
    public static IReadOnlyList<TextSlot> ReadAll(SourceFile file)
    {
        var end = file.Text.IndexOf(HeadEnd, StringComparison.Ordinal);
        return file.Extension != ".md" || end < 0
            ? [.. Walk(YamlSpans.Read(file.Text, 0, file.Text.Length), string.Empty)]
            : [.. Walk(YamlSpans.Read(file.Text, HeadEnd.Length - 1, end + 1), string.Empty), Body(file.Text, end + HeadEnd.Length)];
    }

    private static TextSlot Body(string text, int start)
    {
        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && text[start] == '\n')
        {
            start++;
        }

        return new TextSlot("body", text[start..end], start, end, 0, null);
    }

    private static IEnumerable<TextSlot> Walk(MappingSpan map, string prefix)
    {
        foreach (var entry in map.Entries)
        {
            var key = prefix + entry.Key;
            switch (entry.Value)
            {
                case ScalarSpan scalar:
                    yield return new TextSlot(key, scalar.Value.TrimEnd(), scalar.Start, scalar.End, entry.Column, scalar);
                    break;
                case MappingSpan inner:
                    foreach (var slot in Walk(inner, key + "."))
                    {
                        yield return slot;
                    }

                    break;
                case SequenceSpan list:
                    foreach (var slot in List(list, key, entry.Column))
                    {
                        yield return slot;
                    }

                    break;
            }
        }
    }

    /// <summary>A list of texts is one text of several lines; the entries of a list of maps are told apart by their ids.</summary>
    private static IEnumerable<TextSlot> List(SequenceSpan list, string key, int column)
    {
        if (list.Items.All(item => item is ScalarSpan))
        {
            yield return new TextSlot(key, string.Join('\n', list.Items.OfType<ScalarSpan>().Select(item => item.Value.Trim())), list.Start, list.End, column, list);
        }

        foreach (var (index, map) in list.Items.OfType<MappingSpan>().Index())
        {
            var name = map.Find("id") is ScalarSpan id ? id.Value : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (var slot in Walk(map, $"{key}.{name}."))
            {
                yield return slot;
            }
        }
    }

    /// <summary>Whether a key of a file is a text that people read.</summary>
    /// <param name="path">As in <see cref="Loading.ContentFault.Path"/>.</param>
    public static bool IsText(string path, string key) => path.Split('/') is [_, var folder, ..] && (folder == "faq" ? key is "title" or "label" or "body" : IsTranslated(folder, key));

    private static bool IsTranslated(string folder, string key)
    {
        var last = key[(key.LastIndexOf('.') + 1)..];
        return folder switch
        {
            "scripts" or "services" => key.StartsWith("texts.", StringComparison.Ordinal),
            "languages" => key.StartsWith("texts.", StringComparison.Ordinal) || key.StartsWith("also.", StringComparison.Ordinal),
            "consent" => key is "question" or "again" or "accepted" or "declined"
                || (key.StartsWith("steps.", StringComparison.Ordinal) && last == "text")
                || (key.StartsWith("questions.", StringComparison.Ordinal) && last is "label" or "asked" or "answer"),
            "notice" => key == "title" || (key.StartsWith("sections.", StringComparison.Ordinal) && last is "title" or "text"),
            _ => false,
        };
    }
}
