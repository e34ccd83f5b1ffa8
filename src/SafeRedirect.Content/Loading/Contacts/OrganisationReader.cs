using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Reads <c>organisation.yaml</c>: first what every other file depends on, then the contacts.</summary>
internal sealed class OrganisationReader(LoadScope scope, TextRules rules)
{
    /// <summary>Where the organisation stands.</summary>
    public const string Path = "content/organisation.yaml";

    private readonly LocalTextReader _texts = new(scope, rules);

    /// <summary>Reads the file and tells the scope the languages and link hosts.</summary>
    /// <returns><see langword="null"/> when it cannot be read; the fault is noted.</returns>
    public Organisation? Read(SourceFile? file)
    {
        if (file is null)
        {
            scope.Faults.Add(Path, 1, "the file is missing", "Write it as docs/content/format.md shows");
            return null;
        }

        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        var languages = Languages(fields);
        var hosts = Hosts(fields);
        scope.LinkHosts = hosts.ToHashSet(StringComparer.Ordinal);

        var contacts = new ContactReader(scope, _texts);
        var hotlines = contacts.Hotlines(fields);
        var offices = contacts.Offices(fields);
        var pathways = new PathwayReader(scope, _texts).Read(fields, hotlines, offices);
        var organisation = new Organisation(
            _texts.Read(fields, "name", TextShape.Fact), fields.Flag("example"), Zone(fields), scope.SourceLanguage, languages, hosts,
            PrivacyNotice(fields), hotlines, offices, pathways)
        {
            Source = new SourceLine(Path, fields.LineOf("example")),
        };
        fields.RefuseOthers();
        return organisation;
    }

    private IReadOnlyList<LanguageProfile> Languages(YamlFields fields)
    {
        var profiles = fields.Map("languages") is { } map
            ? map.Entries.Select(entry => Profile(map, entry)).ToList()
            : [];
        if (profiles.Count == 0 && fields.Has("languages"))
        {
            fields.Fault("languages", "no language is listed", "List the languages the bot speaks");
        }

        scope.Languages = [.. profiles.Select(profile => profile.Code)];
        scope.SourceLanguage = OneOfThem(fields, "source-language");
        var first = OneOfThem(fields, "default-language");
        return [.. profiles.OrderBy(profile => profile.Code == first ? 0 : 1)];
    }

    private LanguageProfile Profile(YamlFields map, YamlEntry entry)
    {
        if (!LanguageCodes.Contains(entry.Key))
        {
            map.Fault(entry.Key, $"{entry.Key} is not a language code of ISO 639-1", "Write two letters, such as en");
        }

        if (map.OptionalMap(entry.Key) is not { } fields)
        {
            return new LanguageProfile(entry.Key, string.Empty, IsRightToLeft: false);
        }

        var name = fields.Text("name");
        if (name is not null)
        {
            rules.Check(PlacedText.Of(fields.Path, name), TextShape.LanguageName);
        }

        var isRightToLeft = fields.OneOf("direction", ("ltr", false), ("rtl", true));
        fields.RefuseOthers();
        return new LanguageProfile(entry.Key, name?.Value ?? string.Empty, isRightToLeft);
    }

    private string OneOfThem(YamlFields fields, string key)
    {
        var language = fields.Text(key)?.Value;
        if (language is not null && !scope.Languages.Contains(language))
        {
            fields.Fault(key, $"{key} {language} is not one of the languages", "Write a code that stands under languages");
        }

        return language ?? scope.SourceLanguage;
    }

    private IReadOnlyList<string> Hosts(YamlFields fields)
    {
        var hosts = fields.Texts("links");
        foreach (var host in hosts.Where(host => Uri.CheckHostName(host.Value) != UriHostNameType.Dns || !host.Value.Contains('.', StringComparison.Ordinal) || host.Value.Any(char.IsUpper)))
        {
            scope.Faults.Add(fields.Path, host.Line, $"{host.Value} is not the name of a host", "Write the host only, in lower case: help.unhcr.org");
        }

        return [.. hosts.Select(host => host.Value)];
    }

    private static TimeZoneInfo Zone(YamlFields fields)
    {
        if (fields.Text("time-zone") is { } text)
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(text.Value, out var zone))
            {
                return zone;
            }

            fields.Fault("time-zone", $"the time zone {text.Value} is unknown", "Write a name of the IANA list, such as Europe/Athens");
        }

        return TimeZoneInfo.Utc;
    }

    private static Uri PrivacyNotice(YamlFields fields)
    {
        if (fields.Text("privacy-notice") is { } text)
        {
            if (Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0)
            {
                return uri;
            }

            fields.Fault("privacy-notice", "the privacy notice is not an https address", "Write https://, the host and the page");
        }

        return new Uri("https://www.example.org/");
    }
}
