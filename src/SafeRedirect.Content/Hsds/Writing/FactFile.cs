using System.Globalization;
using System.Text;
using SafeRedirect.Content.Hsds.Importing;
using SafeRedirect.Content.Hsds.Terms;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Translation;
using SafeRedirect.Content.Translation.Spans;

namespace SafeRedirect.Content.Hsds.Writing;

/// <summary>The facts of a service in <c>services/&lt;area&gt;/&lt;service&gt;.yaml</c>: a new file, or one in which only what differs changes.</summary>
internal sealed class FactFile
{
    /// <summary>For how many days a check holds when the document does not say it: half a year, as for the services of the repository.</summary>
    public const int ValidDays = 180;

    private string _text;

    private FactFile(string text) => _text = text;

    /// <summary>The file of a new service, which has every fact.</summary>
    public static string New(Candidate candidate)
    {
        var text = new StringBuilder()
            .Append(Line("categories", Flow(candidate.Categories!.Select(category => category.Value))))
            .Append(Line("confidential", Flag(candidate.IsConfidential)))
            .Append($"hours:{Block(candidate.Hours!)}\n")
            .Append(Line("languages", Flow(candidate.Languages!)))
            .Append(Line("phone", Quoted(candidate.Phone!)))
            .Append(Line("cost", CostWords.Of(candidate.Cost!.Value)))
            .Append(Line("verified", DayText.Of(candidate.Verified)))
            .Append(Line("valid-days", Number(candidate.ValidDays ?? ValidDays)));
        return (candidate.IsExample ? text.Append(Line("example", Flag(value: true))) : text).ToString();
    }

    /// <summary>The file of an existing service with the facts that differ. Comments, order and all else stay.</summary>
    public static string Update(string text, Service existing, Candidate candidate)
    {
        var file = new FactFile(text);
        file.UpdateLists(existing, candidate);
        file.UpdateValues(existing, candidate);
        return file._text;
    }

    private void UpdateLists(Service existing, Candidate candidate)
    {
        if (candidate.Categories is { } categories && !categories.ToHashSet().SetEquals(existing.Categories))
        {
            SetList("categories", [.. categories.Select(category => category.Value)]);
        }

        if (candidate.Hours is { } hours && !HoursText.AreSame(hours, existing.Hours))
        {
            _text = new HoursEdit(_text).With(hours, existing.Hours);
        }

        if (candidate.Languages is { } languages && !languages.ToHashSet(StringComparer.Ordinal).SetEquals(existing.Languages))
        {
            SetList("languages", languages);
        }
    }

    private void UpdateValues(Service existing, Candidate candidate)
    {
        SetIf(candidate.IsConfidential && existing.Address is not null, "confidential", Flag(value: true));
        SetIf(candidate.Phone is { } phone && !PhoneReader.IsSame(phone, existing.Phone), "phone", Quoted(candidate.Phone ?? string.Empty));
        SetIf(candidate.Cost is { } cost && cost != existing.Cost, "cost", CostWords.Of(candidate.Cost ?? existing.Cost));
        SetIf(candidate.Verified != existing.Verified, "verified", DayText.Of(candidate.Verified));
        SetIf(candidate.ValidDays is { } days && days != existing.ValidDays, "valid-days", Number(candidate.ValidDays ?? existing.ValidDays));
        SetIf(candidate.IsExample && !existing.IsExample, "example", Flag(value: true));
    }

    /// <summary>Hours as the value of a key.</summary>
    public static string Block(OpeningHours hours) =>
        hours.IsAlways ? $" {HoursText.Always}" : string.Concat(hours.Ranges.Select(range => $"\n  - {HoursText.Entry(range)}"));

    private void SetIf(bool differs, string key, string value)
    {
        if (!differs)
        {
            return;
        }

        var map = Map();
        if (map.Find(key) is { } old)
        {
            _text = string.Concat(_text.AsSpan(0, old.Start), value, _text.AsSpan(old.End));
            return;
        }

        // A key that a file may lack is added below one that every file has.
        var line = _text.IndexOf('\n', map.Find("valid-days")!.End);
        _text = _text.Insert(line < 0 ? _text.Length : line, $"\n{key}: {value}");
    }

    private void SetList(string key, IReadOnlyList<string> values)
    {
        var map = Map();
        var entry = map.Entries.First(entry => entry.Key == key);
        var list = (SequenceSpan)entry.Value;
        _text = SlotWriter.Write(_text, [(new TextSlot(key, string.Empty, list.Start, list.End, entry.Column, list), string.Join('\n', values))]);
    }

    private MappingSpan Map() => YamlSpans.Read(_text, 0, _text.Length);

    private static string Line(string key, string value) => $"{key}: {value}\n";

    private static string Flow(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(value => value is "no" ? Quoted(value) : value))}]";

    private static string Quoted(string value) => $"\"{value}\"";

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
