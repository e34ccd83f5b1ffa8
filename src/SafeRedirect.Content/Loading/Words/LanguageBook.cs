using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Words;

/// <summary>The languages of the bot with the names and short texts of each: <c>languages/&lt;language&gt;.yaml</c>.</summary>
internal sealed class LanguageBook(LoadScope scope, TextRules rules)
{
    private readonly List<WordsFile> _files = [];

    /// <summary>Every language file that could be read, published or not.</summary>
    public IReadOnlyList<WordsFile> Files => _files;

    /// <summary>Reads the languages and tells the scope which there are.</summary>
    /// <param name="files">All files below <c>languages</c>.</param>
    /// <param name="first">The language that stands first among the published ones.</param>
    /// <returns>The published languages.</returns>
    public IReadOnlyList<LanguageProfile> Read(IReadOnlyList<SourceFile> files, string first)
    {
        var profiles = new List<LanguageProfile>();
        var drafts = new List<string>();
        foreach (var file in files)
        {
            if (file.Parts.Count != 2 || file.Extension != ".yaml" || !LanguageCodes.Contains(file.Name))
            {
                scope.Faults.Add(file.Path, 1, "this file has no place in languages", "Name it languages/<language>.yaml with a code of ISO 639-1, or delete it");
            }
            else if (Profile(file) is not { } profile)
            {
                drafts.Add(file.Name);
            }
            else
            {
                profiles.Add(profile);
            }
        }

        scope.Languages = [.. profiles.Select(profile => profile.Code)];
        scope.DraftLanguages = drafts;
        return [.. profiles.OrderBy(profile => profile.Code == first ? 0 : 1)];
    }

    /// <summary>A text in every published language; a language that lacks it is a fault.</summary>
    /// <param name="fact">The fact that needs it.</param>
    public LocalText Take(string key, TextShape shape, SourceLine fact)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in _files)
        {
            if (file.Take(key, shape, rules) is { } text)
            {
                texts[file.Language] = text;
            }
            else if (!file.Has(key) && scope.Languages.Contains(file.Language))
            {
                scope.Faults.Add(file.Path, 1, $"the text {key} is missing, which {fact.Path}:{fact.Line} needs", "Add it under texts");
            }
        }

        return new LocalText(texts);
    }

    /// <summary>A text that a fact may have: it is there when the source language has it.</summary>
    public LocalText? TakeOptional(string key, TextShape shape, SourceLine fact) =>
        _files.Any(file => file.Language == scope.SourceLanguage && file.Has(key)) ? Take(key, shape, fact) : null;

    /// <summary>Other spellings, of all published languages in one list.</summary>
    public IReadOnlyList<string> TakeSpellings(string key)
    {
        var spellings = new List<string>();
        foreach (var file in _files)
        {
            var own = file.TakeSpellings(key, rules);
            if (scope.Languages.Contains(file.Language))
            {
                spellings.AddRange(own);
            }
        }

        return spellings;
    }

    /// <summary>Notes every word that no fact asked for.</summary>
    public void RefuseOthers() => _files.ForEach(file => file.RefuseOthers(scope.Faults));

    private LanguageProfile? Profile(SourceFile file)
    {
        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        var name = fields.Text("language");
        if (name is not null)
        {
            rules.Check(PlacedText.Of(fields.Path, name), TextShape.LanguageName);
        }

        var isRightToLeft = fields.OneOf("direction", ("ltr", false), ("rtl", true));
        if (isRightToLeft)
        {
            scope.RightToLeft.Add(file.Name);
        }

        var isPublished = fields.OneOf("published", ("true", true), ("false", false));
        _files.Add(new WordsReader(scope, new ReviewHeadReader(scope)).Words(fields, TextKind.Words, "languages", file.Name));
        fields.RefuseOthers();
        return isPublished ? new LanguageProfile(file.Name, name?.Value ?? string.Empty, isRightToLeft) : null;
    }
}
