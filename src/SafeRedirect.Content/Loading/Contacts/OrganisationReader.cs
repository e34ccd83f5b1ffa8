using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Reads <c>organisation.yaml</c>: first what every other file depends on, then the contacts.</summary>
/// <param name="articles">Ids of all articles.</param>
internal sealed class OrganisationReader(LoadScope scope, LanguageBook words, IReadOnlySet<string> articles)
{
    /// <summary>Where the organisation stands.</summary>
    public const string Path = "content/organisation.yaml";

    /// <summary>Reads the file and tells the scope the languages and link hosts.</summary>
    /// <returns><see langword="null"/> when it cannot be read; the fault is noted.</returns>
    /// <param name="languageFiles">All files below <c>languages</c>.</param>
    public Organisation? Read(SourceFile? file, IReadOnlyList<SourceFile> languageFiles)
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

        var languages = Languages(fields, languageFiles);
        var hosts = Hosts(fields);
        scope.LinkHosts = hosts.ToHashSet(StringComparer.Ordinal);

        var contacts = new ContactReader(scope, words);
        var hotlines = contacts.Hotlines(fields);
        var offices = contacts.Offices(fields);
        var pathways = new PathwayReader(scope, words).Read(fields, hotlines, offices);
        var organisation = new Organisation(
            words.Take("organisation", TextShape.Fact, new SourceLine(Path, fields.LineOf("example"))), fields.Flag("example"), Zone(fields), scope.SourceLanguage, languages, hosts,
            PrivacyNotice(fields), hotlines, offices, pathways)
        {
            Source = new SourceLine(Path, fields.LineOf("example")),
            Pinned = Pinned(fields),
        };
        fields.RefuseOthers();
        return organisation;
    }

    private IReadOnlyList<LanguageProfile> Languages(YamlFields fields, IReadOnlyList<SourceFile> files)
    {
        scope.SourceLanguage = fields.Text("source-language")?.Value ?? scope.SourceLanguage;
        var first = fields.Text("default-language")?.Value ?? scope.SourceLanguage;
        var languages = words.Read(files, first);
        if (files.Count == 0)
        {
            scope.Faults.Add($"content/languages/{scope.SourceLanguage}.yaml", 1, "the file is missing", "Write it as docs/content/format.md shows");
            return languages;
        }

        RefuseUnspoken(fields, "source-language", scope.SourceLanguage);
        RefuseUnspoken(fields, "default-language", first);
        return languages;
    }

    private void RefuseUnspoken(YamlFields fields, string key, string language)
    {
        if (fields.Has(key) && !scope.Languages.Contains(language))
        {
            fields.Fault(key, $"{key} {language} is not one of the languages", "Write the code of a file below languages that has published: true");
        }
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

    private IReadOnlyList<ArticleId> Pinned(YamlFields fields)
    {
        var pinned = fields.OptionalTexts("pinned");
        foreach (var id in pinned.Where(id => !articles.Contains(id.Value)))
        {
            scope.Faults.Add(fields.Path, id.Line, $"the pinned article {id.Value} does not exist", "Write it, or delete it from pinned");
        }

        return [.. pinned.Select(id => new ArticleId(id.Value))];
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
