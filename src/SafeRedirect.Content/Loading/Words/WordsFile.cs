using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Words;

/// <summary>The words that one language puts beside facts: names, addresses, other spellings. Facts ask for them by key.</summary>
/// <param name="texts">The map below <c>texts</c>; <see langword="null"/> when it is missing, which has been noted.</param>
/// <param name="also">The map below <c>also</c>, if there is one.</param>
internal sealed class WordsFile(ReviewedFile file, int revisionLine, YamlFields? texts, YamlFields? also)
{
    private readonly List<(string Key, PlacedText Text)> _taken = [];

    /// <summary>The language of the words.</summary>
    public string Language => file.Language;

    /// <summary>Where the file stands.</summary>
    public string Path => file.State.Path!;

    /// <summary>Whether there is a text of this key.</summary>
    public bool Has(string key) => texts?.Has(key) == true;

    /// <summary>The line of a text.</summary>
    public int LineOf(string key) => texts?.LineOf(key) ?? 1;

    /// <summary>A text.</summary>
    /// <returns><see langword="null"/> when it is missing or empty; only for an empty one has a fault been noted.</returns>
    public string? Take(string key, TextShape shape, TextRules rules)
    {
        if (texts?.OptionalText(key) is not { } scalar)
        {
            return null;
        }

        var text = PlacedText.Of(texts.Path, scalar);
        rules.Check(text, shape);
        _taken.Add((key, text));
        return scalar.Value.Trim();
    }

    /// <summary>Other spellings; none when there are none.</summary>
    public IReadOnlyList<string> TakeSpellings(string key, TextRules rules)
    {
        if (also is null)
        {
            return [];
        }

        var spellings = also.OptionalTexts(key);
        foreach (var spelling in spellings)
        {
            rules.Check(PlacedText.Of(also.Path, spelling), TextShape.OneLine);
        }

        return [.. spellings.Select(spelling => spelling.Value)];
    }

    /// <summary>Notes every word that no fact asked for.</summary>
    public void RefuseOthers(Files.FaultList faults)
    {
        foreach (var entry in (texts?.Others ?? []).Concat(also?.Others ?? []))
        {
            faults.Add(Path, entry.Line, $"nothing needs the text {entry.Key}", "Delete it, or write the fact it belongs to");
        }
    }

    /// <summary>The file for the checks across languages, with the texts that were taken.</summary>
    public TextFile ToTextFile() => new(file with { TextCount = _taken.Count }, revisionLine, _taken);
}
