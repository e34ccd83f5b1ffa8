using System.Globalization;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Reads <c>style/&lt;language&gt;.yaml</c>.</summary>
internal sealed class StyleReader(LoadScope scope, ReviewHeadReader heads, WordScan words)
{
    private const double NoLimit = 100;

    /// <summary>Where the style of a language stands.</summary>
    public static string PathOf(string language) => $"content/style/{language}.yaml";

    /// <summary>Reads the styles of the languages that have one.</summary>
    public IReadOnlyDictionary<string, Style> Read(IReadOnlyList<SourceFile> files)
    {
        var styles = new Dictionary<string, Style>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Path != PathOf(file.Name) || !scope.Knows(file.Name))
            {
                scope.Faults.Add(file.Path, 1, "this file has no place in style", "Name it style/<language>.yaml with a language of the bot, or delete it");
            }
            else if (YamlReader.ReadFile(file, scope.Faults) is { } fields)
            {
                styles[file.Name] = One(fields, file.Name);
            }
        }

        foreach (var language in scope.Languages.Where(language => !styles.ContainsKey(language)))
        {
            scope.Findings.Add("style", PathOf(language), 1, $"there are no rules of writing for {language}, so its texts are not checked for promises, blame and the like", "Write it as docs/content/rules.md shows");
        }

        return styles;
    }

    private Style One(YamlFields fields, string language)
    {
        heads.ReadUntranslated(fields);
        var style = new Style
        {
            Language = language,
            Reading = Reading(fields),
            Promise = Phrases(fields, "promise"),
            Vague = Phrases(fields, "vague"),
            Blame = Phrases(fields, "blame"),
            Asks = Phrases(fields, "asks"),
            Harm = Phrases(fields, "harm"),
            Titles = Phrases(fields, "titles"),
            Allowed = Phrases(fields, "allowed"),
            Abbreviations = fields.Texts("abbreviations").Select(text => text.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal),
        };
        fields.RefuseOthers();
        return style;
    }

    private PhraseSet Phrases(YamlFields fields, string key) => new(fields.Texts(key).Select(text => text.Value), words);

    private static ReadingMeasure Reading(YamlFields fields)
    {
        if (fields.Map("readability") is not { } reading)
        {
            return new ReadingMeasure(ReadingKind.Lengths, NoLimit, NoLimit, int.MaxValue);
        }

        var kind = reading.OneOf("measure", ("lengths", ReadingKind.Lengths), ("flesch", ReadingKind.Flesch), ("kandel-moles", ReadingKind.KandelMoles), ("fernandez-huerta", ReadingKind.FernandezHuerta));
        var measure = new ReadingMeasure(
            kind,
            Decimal(reading, kind == ReadingKind.Lengths ? "words-per-sentence" : "limit"),
            kind == ReadingKind.Lengths ? Decimal(reading, "letters-per-word") : NoLimit,
            reading.Number("longest-sentence", 5, 200));
        reading.RefuseOthers();
        return measure;
    }

    private static double Decimal(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return NoLimit;
        }

        if (double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100)
        {
            return number;
        }

        fields.Fault(key, $"{key} is not a number from 1 to 100", "Write it in digits, with a point before tenths");
        return NoLimit;
    }
}
