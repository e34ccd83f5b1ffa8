using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Scripts;

/// <summary>Reads the texts of one script group in one language.</summary>
internal sealed class ScriptReader(LoadScope scope, TextRules rules, ReviewHeadReader heads)
{
    private const string LabelGroup = "choice";

    private readonly HashSet<string> _known = [.. scope.Requirements.TextKeys, .. scope.Requirements.OptionalTextKeys];

    /// <summary>Reads <c>scripts/&lt;group&gt;/&lt;language&gt;.yaml</c>.</summary>
    /// <returns><see langword="null"/> when there are no keys; the fault is noted.</returns>
    public TextFile? Read(SourceFile file)
    {
        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        var (group, language) = (file.Parts[1], file.Name);
        var review = heads.Read(fields, language);
        var texts = fields.Map("texts") is { } map ? Texts(map, group) : [];
        fields.RefuseOthers();
        var reviewed = new ReviewedFile(TextKind.Script, group, language, texts.Count, review, new SourceLine(file.Path, fields.LineOf("state")));
        return new TextFile(reviewed, fields.LineOf(language == scope.SourceLanguage ? "revision" : "source-revision"), texts);
    }

    /// <summary>Notes the required keys that a language lacks, each in the file where it belongs.</summary>
    public void CheckMissing(string language, IReadOnlyCollection<TextFile> files)
    {
        var present = files.SelectMany(file => file.Texts).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in scope.Requirements.TextKeys.Where(key => !present.Contains(key)))
        {
            var path = $"content/scripts/{key.Split('.')[0]}/{language}.yaml";
            scope.Faults.Add(path, 1, $"the text {key} is missing", "Add it; docs/content/scripts.md says what it must say");
        }
    }

    private List<(string Key, PlacedText Text)> Texts(YamlFields map, string group)
    {
        var shape = group == LabelGroup ? TextShape.Label : TextShape.Paragraphs(PlaceholderNames.InScripts(group));
        var texts = new List<(string, PlacedText)>();
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key))
            {
                map.Fault(entry.Key, $"the key {entry.Key} is unknown", "Use a key of docs/content/scripts.md");
            }

            if (!entry.Key.StartsWith(group + ".", StringComparison.Ordinal))
            {
                map.Fault(entry.Key, $"the key {entry.Key} does not begin with {group}.", $"Move it to scripts/{entry.Key.Split('.')[0]}");
            }

            if (map.Text(entry.Key) is { } scalar)
            {
                var text = PlacedText.Of(map.Path, scalar);
                rules.Check(text, shape);
                texts.Add((entry.Key, text));
            }
        }

        return texts;
    }
}
