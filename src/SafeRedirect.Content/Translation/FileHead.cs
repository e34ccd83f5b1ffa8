using System.Globalization;

namespace SafeRedirect.Content.Translation;

/// <summary>The head of a text file, changed line by line so that all else stays as it is.</summary>
internal sealed class FileHead
{
    private readonly List<string> _lines;
    private readonly int _from;
    private int _to;

    private FileHead(List<string> lines, int from, int to)
    {
        _lines = lines;
        _from = from;
        _to = to;
    }

    /// <summary>The head of an article's or a YAML file's text.</summary>
    public static FileHead Of(string text)
    {
        var lines = text.Split('\n').ToList();
        var isArticle = lines[0] == "---";
        return new FileHead(lines, isArticle ? 1 : 0, isArticle ? lines.IndexOf("---", 1) : lines.Count);
    }

    /// <summary>The value of a key, or <see langword="null"/>.</summary>
    public string? this[string key] => Find(key) is var at and >= 0 ? _lines[at][(key.Length + 1)..].Trim() : null;

    /// <summary>A whole number; 0 when there is none.</summary>
    public int Number(string key) => int.TryParse(this[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The entries of a list in brackets; none when there is no such key.</summary>
    public IReadOnlyList<string> List(string key) => this[key] is { } value ? value.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>Sets a key; a new one stands behind another.</summary>
    public void Set(string key, string value, string behind)
    {
        if (Find(key) is var at and >= 0)
        {
            _lines[at] = $"{key}: {value}";
            return;
        }

        _lines.Insert(Find(behind) + 1, $"{key}: {value}");
        _to++;
    }

    /// <summary>Gives a key another name.</summary>
    public void Rename(string key, string name)
    {
        if (Find(key) is var at and >= 0)
        {
            _lines[at] = name + _lines[at][key.Length..];
        }
    }

    /// <summary>Takes a key out.</summary>
    public void Remove(string key)
    {
        if (Find(key) is var at and >= 0)
        {
            _lines.RemoveAt(at);
            _to--;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', _lines);

    private int Find(string key) => _lines.FindIndex(_from, _to - _from, line => line.StartsWith(key + ":", StringComparison.Ordinal));
}
