using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Screening;

/// <summary>Reads what the bot recognises, line by line; what a pattern means is for the screener to say.</summary>
internal sealed class ScreeningReader(LoadScope scope, ReviewHeadReader heads)
{
    private const int MaxPattern = 4_000;

    private readonly List<AcceptedLoss> _losses = [];

    /// <summary>What the files read so far say that need not be noticed any more.</summary>
    public IReadOnlyList<AcceptedLoss> Losses => _losses;

    /// <summary>Reads one file below <c>screening</c>.</summary>
    public IReadOnlyList<ScreeningLine> Read(SourceFile file)
    {
        if (ScreeningShape.Of(file.Parts, scope.Requirements.TopicIds) is not { } shape || file.Extension != ".yaml")
        {
            scope.Faults.Add(file.Path, 1, "this file has no place in screening", "Name it screening/<kind>/<language>.yaml or screening/topics/<topic>/<language>.yaml, with a topic of the taxonomy");
            return [];
        }

        if (!LanguageCodes.Contains(file.Name))
        {
            scope.Faults.Add(file.Path, 1, $"{file.Name} is not a language code of ISO 639-1", "Name the file after two letters, such as en.yaml");
        }

        if ((SimpleYaml.TryRead(file, scope.Faults) ?? YamlReader.ReadFile(file, scope.Faults)) is not { } fields)
        {
            return [];
        }

        var lines = Lines(fields, file, shape);
        if (lines.Count == 0)
        {
            scope.Faults.Add(file.Path, 1, "the file holds no pattern", "Add patterns, or delete the file");
        }

        return lines;
    }

    private List<ScreeningLine> Lines(YamlFields fields, SourceFile file, ScreeningShape shape)
    {
        heads.ReadUntranslated(fields);
        var lines = new List<ScreeningLine>();
        if (shape.OwnLists is { } key)
        {
            AddOwnLists(fields, file, key, lines);
        }

        foreach (var list in shape.Lists)
        {
            foreach (var pattern in fields.OptionalTexts(list))
            {
                Add(lines, file, shape.Section, list, pattern.Value, pattern.Line, 0);
            }
        }

        foreach (var map in shape.Maps)
        {
            AddNumbers(fields, file, shape.Section, map, lines);
        }

        if (shape.IsTopic)
        {
            AddLosses(fields, file);
        }

        fields.RefuseOthers();
        return lines;
    }

    private void AddOwnLists(YamlFields fields, SourceFile file, string key, List<ScreeningLine> lines)
    {
        if (fields.Map(key) is not { } own)
        {
            return;
        }

        foreach (var entry in own.Entries)
        {
            if (!ContactFacts.IsId(entry.Key))
            {
                own.Fault(entry.Key, $"the name {entry.Key} is not lower-case words joined by dashes", "Use a to z, 0 to 9 and - only");
            }

            foreach (var word in own.Texts(entry.Key))
            {
                Add(lines, file, key, entry.Key, word.Value, word.Line, 0);
            }
        }
    }

    private void AddLosses(YamlFields fields, SourceFile file)
    {
        if (fields.OptionalMap("losses") is not { } map)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (map.Text(entry.Key) is { } reason)
            {
                _losses.Add(new AcceptedLoss(file.Path, entry.Key, reason.Value));
            }
        }
    }

    private void AddNumbers(YamlFields fields, SourceFile file, string section, ScreeningNumbers shape, List<ScreeningLine> lines)
    {
        if (fields.OptionalMap(shape.List) is not { } map)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            var value = map.Number(entry.Key, shape.Min, shape.Max);
            Add(lines, file, section, shape.List, entry.Key, entry.Line, value);
        }
    }

    private void Add(List<ScreeningLine> lines, SourceFile file, string section, string list, string pattern, int line, int value)
    {
        if (string.IsNullOrWhiteSpace(pattern))
        {
            scope.Faults.Add(file.Path, line, "a pattern is empty", "Write it or delete the line");
        }
        else if (pattern.Length > MaxPattern || pattern.Contains('\n', StringComparison.Ordinal))
        {
            scope.Faults.Add(file.Path, line, $"a pattern has more than {MaxPattern} characters or more than one line", "Make several of it");
        }

        lines.Add(new ScreeningLine(file.Path, line, file.Name, section, list, pattern, value));
    }
}
