using System.Globalization;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Reads the facts that hotlines, offices and services share.</summary>
internal sealed class ContactFacts(LoadScope scope)
{
    private const int MaxValidDays = 366;

    private static readonly (string Word, DayOfWeek Day)[] Week =
    [
        ("mon", DayOfWeek.Monday), ("tue", DayOfWeek.Tuesday), ("wed", DayOfWeek.Wednesday), ("thu", DayOfWeek.Thursday),
        ("fri", DayOfWeek.Friday), ("sat", DayOfWeek.Saturday), ("sun", DayOfWeek.Sunday),
    ];

    /// <summary>An id: lower-case words joined by dashes.</summary>
    public static string Id(YamlFields fields)
    {
        var id = fields.Text("id")?.Value ?? string.Empty;
        if (fields.Has("id") && !IsId(id))
        {
            fields.Fault("id", $"the id {id} is not lower-case words joined by dashes", "Use a to z, 0 to 9 and - only");
        }

        return id;
    }

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= 64 && char.IsAsciiLetterLower(id[0]) && id[^1] != '-' && id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');

    /// <summary>A phone number as people read it.</summary>
    public static string Phone(YamlFields fields)
    {
        if (fields.Text("phone") is not { } phone)
        {
            return string.Empty;
        }

        var digits = phone.Value.Count(char.IsAsciiDigit);
        var isShort = digits is >= 2 and <= 6 && digits == phone.Value.Length;
        var isInternational = phone.Value.StartsWith('+') && digits is >= 7 and <= 15 && phone.Value.Skip(1).All(sign => char.IsAsciiDigit(sign) || sign == ' ');
        if (!isShort && !isInternational)
        {
            fields.Fault("phone", "the phone number is neither international nor a short number", "Write it like \"+44 1632 960001\", in quotes, or like \"112\"");
        }

        return phone.Value;
    }

    /// <summary>The languages spoken there; they need not be languages of the bot.</summary>
    public IReadOnlyList<string> Languages(YamlFields fields)
    {
        var languages = fields.Texts("languages");
        if (fields.Has("languages") && languages.Count == 0)
        {
            fields.Fault("languages", "no language is listed", "List the codes of the languages spoken there");
        }

        foreach (var language in languages.Where(language => !LanguageCodes.Contains(language.Value)))
        {
            scope.Faults.Add(fields.Path, language.Line, $"{language.Value} is not a language code of ISO 639-1", "Write two letters, such as en");
        }

        return [.. languages.Select(language => language.Value)];
    }

    /// <summary>The day of verification and for how many days it holds.</summary>
    public (DateOnly Verified, int ValidDays) Verified(YamlFields fields)
    {
        var verified = fields.Day("verified");
        // One day more: where the writer lives, it may be tomorrow already.
        if (verified > scope.Requirements.Today.AddDays(1))
        {
            fields.Fault("verified", "the day of verification is in the future", "Write the day on which somebody called or went there");
        }

        return (verified, fields.Number("valid-days", 1, MaxValidDays));
    }

    /// <summary>Opening hours: <c>always</c>, or ranges on days.</summary>
    public OpeningHours Hours(YamlFields fields)
    {
        if (fields.Find("hours") is YamlScalar { Value: "always" })
        {
            return new OpeningHours([]);
        }

        var ranges = fields.Maps("hours");
        if (fields.Find("hours") is YamlSequence { Items.Count: 0 })
        {
            fields.Fault("hours", "no hours are listed", "List days with from and to, or write always");
        }

        return new OpeningHours([.. ranges.Select(Range)]);
    }

    private HoursRange Range(YamlFields fields)
    {
        var range = new HoursRange(Days(fields), Time(fields, "from"), Time(fields, "to"));
        if (fields.Has("from") && fields.Has("to") && range.To <= range.From)
        {
            fields.Fault("to", "the closing time is not after the opening time", "Write two ranges for hours that pass midnight");
        }

        fields.RefuseOthers();
        return range;
    }

    private static TimeOnly Time(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return default;
        }

        if (TimeOnly.TryParseExact(text.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        fields.Fault(key, $"{key} is not a time of day", "Write it like \"08:30\", in quotes");
        return default;
    }

    private IReadOnlyList<DayOfWeek> Days(YamlFields fields)
    {
        var words = fields.Find("days") is YamlSequence ? fields.Texts("days") : fields.Text("days") is { } one ? [one] : [];
        var days = new HashSet<DayOfWeek>();
        foreach (var word in words)
        {
            var ends = word.Value.Split('-');
            var first = Array.FindIndex(Week, day => day.Word == ends[0]);
            var last = Array.FindIndex(Week, day => day.Word == ends[^1]);
            if (first < 0 || last < first || ends.Length > 2)
            {
                scope.Faults.Add(fields.Path, word.Line, $"{word.Value} is not a day or run of days", "Write mon, mon-fri or [mon, wed], Monday first");
                continue;
            }

            days.UnionWith(Week[first..(last + 1)].Select(day => day.Day));
        }

        return [.. Week.Select(day => day.Day).Where(days.Contains)];
    }
}
