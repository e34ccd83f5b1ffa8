using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Reads short texts that stand side by side in every language.</summary>
internal sealed class LocalTextReader(LoadScope scope, TextRules rules)
{
    private static readonly LocalText Missing = new(new Dictionary<string, string>());

    /// <summary>A text in every language of the bot.</summary>
    public LocalText Read(YamlFields fields, string key, TextShape shape)
    {
        if (fields.Map(key) is not { } map)
        {
            return Missing;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in scope.Languages)
        {
            if (!map.Has(language))
            {
                scope.Faults.Add(fields.Path, map.Line, $"{key} is missing in {language}", $"Add {language} beside the other languages");
            }
            else if (map.Text(language) is { } text)
            {
                rules.Check(PlacedText.Of(fields.Path, text), shape);
                texts[language] = text.Value.Trim();
            }
        }

        RefuseOtherLanguages(map, key);
        return new LocalText(texts);
    }

    /// <summary>Other spellings, of all languages in one list.</summary>
    public IReadOnlyList<string> ReadSpellings(YamlFields fields, string key)
    {
        if (fields.OptionalMap(key) is not { } map)
        {
            return [];
        }

        RefuseOtherLanguages(map, key);
        var spellings = new List<string>();
        foreach (var spelling in scope.Languages.SelectMany(map.OptionalTexts))
        {
            rules.Check(PlacedText.Of(fields.Path, spelling), TextShape.OneLine);
            spellings.Add(spelling.Value);
        }

        return spellings;
    }

    private void RefuseOtherLanguages(YamlFields map, string key)
    {
        foreach (var entry in map.Entries.Where(entry => !scope.Speaks(entry.Key)))
        {
            scope.Faults.Add(map.Path, entry.Line, $"{key} has the language {entry.Key}, which the bot does not speak", "Delete it, or add the language in organisation.yaml");
        }
    }
}
