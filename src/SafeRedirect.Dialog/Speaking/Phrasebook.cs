using System.Text;

namespace SafeRedirect.Dialog.Speaking;

/// <summary>Renders content in one language: fills placeholders, writes numbers, hours, dates and lists as the language does.</summary>
internal sealed class Phrasebook(ContentPack pack, string language, Platform platform)
{
    // U+2066 and U+2069 keep a number's digits in order inside right-to-left text: Unicode Bidirectional Algorithm, UAX #9, section 2.
    private const char LeftToRightIsolate = '\u2066';
    private const char PopDirectionalIsolate = '\u2069';

    private readonly bool _isRightToLeft = pack.Organisation.Language(language)?.IsRightToLeft ?? false;

    /// <summary>The language of this phrasebook.</summary>
    public string Language => language;

    /// <summary>Whether a text is there; variants are optional.</summary>
    public bool Has(string key) => pack.FindText(key, language) is not null;

    /// <summary>A script text with its placeholders filled.</summary>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(pack.Text(key, language), values);

    /// <summary>Fills the placeholders of any content text.</summary>
    public string Fill(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template.TrimEnd();
        }

        var filled = new StringBuilder(template.TrimEnd());
        foreach (var (name, value) in values)
        {
            filled.Replace($"{{{name}}}", value);
        }

        return filled
            .Replace("{organisation}", pack.Organisation.Name.In(language))
            .Replace("{platform}", pack.Text(ScriptKeys.PlatformKey(platform), language))
            .ToString();
    }

    /// <summary>The label of a choice.</summary>
    /// <returns><see langword="null"/> when the choice is about something the pack no longer has.</returns>
    public string? Label(ChoiceId choice) => (choice.Verb, choice.Argument) switch
    {
        (_, null) => pack.FindText($"choice.{choice.Value}", language),
        (Choices.ArticleVerb, { } id) => pack.Article(new ArticleId(id), language)?.Label,
        (Choices.LanguageVerb, { } code) => pack.Organisation.Language(code)?.Name,
        (Choices.CategoryVerb, { } id) => pack.Directory.Category(new CategoryId(id))?.Label.In(language),
        (Choices.AreaVerb, { } id) => pack.Directory.Area(new AreaId(id))?.Name.In(language),
        (Choices.ConsentQuestionVerb, { } question) => ConsentQuestionLabel(question),
        _ => null,
    };

    /// <summary>A phone number that keeps its order inside right-to-left text.</summary>
    public string Phone(string phone) => Isolate(phone);

    /// <summary>Keeps Latin letters and digits in order inside right-to-left text.</summary>
    public string Isolate(string value) => _isRightToLeft ? $"{LeftToRightIsolate}{value}{PopDirectionalIsolate}" : value;

    /// <summary>Hotlines, one a line, with hours and cost.</summary>
    public string Numbers(IReadOnlyList<Hotline> hotlines) => string.Join('\n', hotlines.Select(hotline => Text(
        "people.hotline",
        ("name", hotline.Name.In(language)),
        ("phone", Phone(hotline.Phone)),
        ("hours", Hours(hotline.Hours)),
        ("cost", Cost(hotline.Cost)))));

    /// <summary>Hotlines, one a line, name and number only.</summary>
    public string NumbersShort(IReadOnlyList<Hotline> hotlines) => string.Join('\n', hotlines.Select(hotline => Text(
        "people.hotline-short", ("name", hotline.Name.In(language)), ("phone", Phone(hotline.Phone)))));

    /// <summary>Offices, one a line, with address and hours.</summary>
    public string Offices(IReadOnlyList<Office> offices) => string.Join('\n', offices.Select(office => Text(
        "people.office",
        ("name", office.Name.In(language)),
        ("address", office.Address.In(language)),
        ("hours", Hours(office.Hours)))));

    /// <summary>Opening hours in words.</summary>
    public string Hours(OpeningHours hours) => hours.IsAlways
        ? Text("people.hours-always")
        : string.Join(Separator, hours.Ranges.Select(range => Text(
            "people.hours-range",
            ("days", Days(range.Days)),
            ("from", Isolate(Time(range.From))),
            ("to", Isolate(Time(range.To))))));

    /// <summary>What stands between parts of a list that hold commas themselves.</summary>
    public string Separator => _isRightToLeft ? "\u061B " : "; ";

    /// <summary>What it costs, in words.</summary>
    public string Cost(Cost cost) => Text($"people.cost-{cost.ToString().ToLowerInvariant()}");

    /// <summary>A day in words.</summary>
    public string Date(DateOnly day) => Text(
        "people.date",
        ("day", day.Day.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("month", pack.Text($"calendar.month-{day.Month}", language)),
        ("year", day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Names of languages, in their own language; those the pack does not know are left out.</summary>
    public string LanguageNames(IReadOnlyList<string> codes) =>
        Join([.. codes.Select(code => pack.Organisation.Language(code)?.Name).OfType<string>()]);

    private static string Time(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private string Days(IReadOnlyList<DayOfWeek> days)
    {
        var first = DayName(days[0]);
        var isRun = days.Count > 2 && Enumerable.Range(1, days.Count - 1).All(i => ((int)days[i] + 6) % 7 == (((int)days[i - 1] + 6) % 7) + 1);
        return isRun ? Text("people.days-range", ("first", first), ("last", DayName(days[^1]))) : Join([.. days.Select(DayName)]);
    }

    private string DayName(DayOfWeek day) => pack.Text(ScriptKeys.DayKey(day), language);

    private string Join(IReadOnlyList<string> items)
    {
        var joined = items.Count == 0 ? string.Empty : items[0];
        for (var i = 1; i < items.Count; i++)
        {
            joined = Text(i == items.Count - 1 ? "people.and" : "people.comma", ("items", joined), ("last", items[i]));
        }

        return joined;
    }

    private string? ConsentQuestionLabel(string argument) => argument.Split('-', 2) is [var script, var id]
        ? pack.Consents.GetValueOrDefault((script, language))?.Questions.FirstOrDefault(question => question.Id == id)?.Label
        : null;
}
