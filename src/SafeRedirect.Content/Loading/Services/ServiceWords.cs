using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;

namespace SafeRedirect.Content.Loading.Services;

/// <summary>What the services are called and offer, in each language: <c>services/&lt;area&gt;/&lt;service&gt;/&lt;language&gt;.yaml</c>.</summary>
internal sealed class ServiceWords(LoadScope scope, TextRules rules)
{
    /// <summary>How many parts the path of such a file has.</summary>
    public const int Depth = 4;

    private readonly Dictionary<(string Area, string Service), List<WordsFile>> _files = [];

    /// <summary>The files with their texts, for the checks across languages.</summary>
    public IReadOnlyList<TextFile> TextFiles => [.. _files.Values.SelectMany(files => files).Select(file => file.ToTextFile())];

    /// <summary>Reads every file of words.</summary>
    public void Read(IReadOnlyList<SourceFile> files)
    {
        var reader = new WordsReader(scope, new ReviewHeadReader(scope));
        foreach (var file in files.Where(file => file.Parts.Count == Depth))
        {
            if (file.Extension != ".yaml" || files.All(other => other.Parts.Count != Depth - 1 || !other.Parts.SequenceEqual(file.Parts.SkipLast(1))))
            {
                scope.Faults.Add(file.Path, 1, "this file has no place in services", "Name it services/<area>/<service>/<language>.yaml, after a service that is there");
            }
            else if (!scope.Knows(file.Name))
            {
                scope.Faults.Add(file.Path, 1, LoadScope.UnknownLanguage(file.Name), LoadScope.UnknownLanguageMend);
            }
            else if (reader.ReadService(file) is { } words)
            {
                var key = (file.Parts[1], file.Parts[2]);
                if (!_files.TryGetValue(key, out var list))
                {
                    _files[key] = list = [];
                }

                list.Add(words);
            }
        }
    }

    /// <summary>A text of a service in every published language. A language that has no words for it shows those of the source language: a place with a foreign name still helps, a place left out does not.</summary>
    public LocalText Take(SourceFile service, string key)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Of(service))
        {
            if (file.Take(key, TextShape.Fact, rules) is { } text)
            {
                texts[file.Language] = text;
            }
            else if (!file.Has(key))
            {
                scope.Faults.Add(file.Path, 1, $"the text {key} is missing", "Add it under texts");
            }
        }

        if (!texts.TryGetValue(scope.SourceLanguage, out var source))
        {
            scope.Faults.Add(service.Path, 1, $"the service has no {key} in the source language {scope.SourceLanguage}", $"Write it in services/{service.Parts[1]}/{service.Name}/{scope.SourceLanguage}.yaml");
            return new LocalText(texts);
        }

        foreach (var language in scope.Languages)
        {
            texts.TryAdd(language, source);
        }

        return new LocalText(texts);
    }

    /// <summary>A text that a service may have: it is there when the source language has it.</summary>
    public LocalText? TakeOptional(SourceFile service, string key) =>
        Of(service).Exists(file => file.Language == scope.SourceLanguage && file.Has(key)) ? Take(service, key) : null;

    /// <summary>Where addresses of a service stand.</summary>
    public IEnumerable<(string Path, int Line)> Addresses(SourceFile service) =>
        Of(service).Where(file => file.Has("address")).Select(file => (file.Path, file.LineOf("address")));

    /// <summary>Notes every word that no fact asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var file in _files.Values.SelectMany(files => files))
        {
            file.RefuseOthers(scope.Faults);
        }
    }

    private List<WordsFile> Of(SourceFile service) => _files.GetValueOrDefault((service.Parts[1], service.Name)) ?? [];
}
