using SafeRedirect.Content.Hsds.Importing;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Translation;

namespace SafeRedirect.Content.Hsds.Writing;

/// <summary>The content files that services of a document become.</summary>
/// <param name="files">The content as it is now.</param>
/// <param name="language">The language of the document's texts.</param>
internal sealed class ServiceFiles(IReadOnlyList<SourceFile> files, string sourceLanguage, string language)
{
    private readonly Dictionary<string, SourceFile> _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The files of a service that are new or change; none when the content says the same already.</summary>
    public IReadOnlyList<(string Path, string Text)> Of(Candidate candidate)
    {
        var folder = $"content/services/{candidate.Area}/{candidate.Id}";
        var changed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [$"{folder}.yaml"] = candidate.Existing is { } existing ? FactFile.Update(_files[$"{folder}.yaml"].Text, existing, candidate) : FactFile.New(candidate),
        };
        var path = $"{folder}/{language}.yaml";
        if (Words(candidate, path) is { } words)
        {
            changed[path] = words;
        }

        if (candidate is { IsConfidential: true, Existing.Address: not null })
        {
            RemoveAddresses(folder, changed);
        }

        return [.. changed.Where(file => !_files.TryGetValue(file.Key, out var old) || old.Text != file.Value).Select(file => (file.Key, file.Value))];
    }

    /// <summary>The words in the document's language; <see langword="null"/> when the bot says the same already without a file.</summary>
    private string? Words(Candidate candidate, string path)
    {
        if (_files.TryGetValue(path, out var file))
        {
            return WordFile.Update(file, candidate.Words, sourceLanguage);
        }

        if (candidate.Existing is { } existing && candidate.Words.All(word => Said(existing, word.Key) == word.Text))
        {
            return null;
        }

        var source = _files.GetValueOrDefault($"{path[..path.LastIndexOf('/')]}/{sourceLanguage}.yaml");
        var revision = source is null ? 1 : Math.Max(1, FileHead.Of(source.Text).Number("revision"));
        return WordFile.New(candidate, language == sourceLanguage ? "revision: 1" : $"source-revision: {revision}");
    }

    /// <summary>What the bot says in the document's language: that of the source language where it has no words of its own.</summary>
    private string? Said(Service service, string key)
    {
        var text = key switch
        {
            "name" => service.Name,
            "offers" => service.Offers,
            "eligibility" => service.Eligibility,
            "address" => service.Address,
            "accessibility" => service.Accessibility,
            _ => throw new System.Diagnostics.UnreachableException($"No text {key}."),
        };
        return text is null ? null : text.All.GetValueOrDefault(language) ?? text.In(sourceLanguage);
    }

    /// <summary>In every language: a file that still had it would tell whom people hide from.</summary>
    private void RemoveAddresses(string folder, Dictionary<string, string> changed)
    {
        foreach (var file in _files.Values.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            changed[file.Path] = WordFile.WithoutAddress(file with { Text = changed.GetValueOrDefault(file.Path) ?? file.Text });
        }
    }
}
