using System.Buffers;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>Reads the plain lists that make up nearly all lines of the screening files, without a YAML parser: keys, lists of one text a line, and maps of such lists.</summary>
/// <remarks>Ten times as fast as the parser, on tens of thousands of lines at every start. Whatever is not of this form is left to the parser, and a test holds both against each other on every file.</remarks>
internal ref struct SimpleYaml
{
    private const int ItemIndent = 2;
    private const int InnerIndent = 4;

    /// <summary>Signs that mean something to YAML at the beginning of a bare text.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`~");

    private readonly List<YamlEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private List<YamlValue>? _items;
    private List<YamlEntry>? _inner;
    private string? _key;
    private int _keyLine;
    private string? _innerKey;
    private int _innerLine;

    public SimpleYaml()
    {
    }

    /// <summary>Reads a whole file.</summary>
    /// <returns><see langword="null"/> when a line is not of the simple form, or something is wrong: then the parser reads it, and names the fault.</returns>
    public static YamlFields? TryRead(SourceFile file, FaultList faults)
    {
        var reader = new SimpleYaml();
        var line = 0;
        foreach (var text in file.Text.AsSpan().EnumerateLines())
        {
            line++;
            if (!reader.Line(text, line))
            {
                return null;
            }
        }

        return reader.CloseKey() && reader._entries.Count > 0 ? new YamlFields(file.Path, new YamlMapping(reader._entries[0].Line, reader._entries), faults) : null;
    }

    private bool Line(ReadOnlySpan<char> text, int line)
    {
        var content = text.TrimStart(' ');
        if (content.IsEmpty || content[0] == '#')
        {
            return true;
        }

        return (text.Length - content.Length) switch
        {
            0 => CloseKey() && Key(content, line),
            ItemIndent => content.StartsWith("- ") ? _innerKey is null && Item(ref _items, content[2..], line) : CloseInner() && _items is null && InnerKey(content, line),
            InnerIndent => _innerKey is not null && content.StartsWith("- ") && Item(ref _items, content[2..], line),
            _ => false,
        };
    }

    private bool Key(ReadOnlySpan<char> content, int line)
    {
        var colon = content.IndexOf(':');
        if (colon <= 0 || !IsName(content[..colon]) || !_keys.Add(content[..colon].ToString()))
        {
            return false;
        }

        (_key, _keyLine) = (content[..colon].ToString(), line);
        var value = content[(colon + 1)..].Trim(' ');
        if (value.IsEmpty)
        {
            return true;
        }

        YamlValue? read = value is ['{', .., '}'] ? Map(value[1..^1], line) : Scalar(value, line);
        if (content[colon + 1] != ' ' || read is null)
        {
            return false;
        }

        _entries.Add(new YamlEntry(_key, line, read));
        _key = null;
        return true;
    }

    private bool InnerKey(ReadOnlySpan<char> content, int line)
    {
        if (_key is null || content[^1] != ':' || !IsName(content[..^1]))
        {
            return false;
        }

        _inner ??= [];
        (_innerKey, _innerLine) = (content[..^1].ToString(), line);
        return _inner.TrueForAll(entry => entry.Key.Length > 0) && !Holds(_inner, _innerKey);
    }

    private readonly bool Item(ref List<YamlValue>? items, ReadOnlySpan<char> value, int line)
    {
        if (_key is null || Scalar(value.Trim(' '), line) is not { } scalar)
        {
            return false;
        }

        items ??= [];
        items.Add(scalar);
        return true;
    }

    /// <summary>A map on one line: <c>{disclosure: 250, urgent: -20}</c>.</summary>
    private static YamlMapping? Map(ReadOnlySpan<char> text, int line)
    {
        var entries = new List<YamlEntry>();
        foreach (var range in text.Split(", "))
        {
            var pair = text[range];
            var colon = pair.IndexOf(": ");
            if (colon <= 0 || !IsName(pair[..colon]) || Holds(entries, pair[..colon].ToString()) || Number(pair[(colon + 2)..], line) is not { } number)
            {
                return null;
            }

            entries.Add(new YamlEntry(pair[..colon].ToString(), line, number));
        }

        return new YamlMapping(line, entries);
    }

    private static YamlScalar? Number(ReadOnlySpan<char> text, int line) =>
        text.Length > 0 && text.TrimStart('-') is { Length: > 0 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0 && text.Length - digits.Length < 2 ? new YamlScalar(line, text.ToString(), IsBlock: false) : null;

    /// <summary>A key without anything below it is left to the parser.</summary>
    private bool CloseKey()
    {
        if (_key is null)
        {
            return true;
        }

        if (!CloseInner() || (_items is null && _inner is null))
        {
            return false;
        }

        YamlValue value = _inner is null ? new YamlSequence(_items![0].Line, _items) : new YamlMapping(_inner[0].Line, _inner);
        _entries.Add(new YamlEntry(_key, _keyLine, value));
        (_key, _items, _inner) = (null, null, null);
        return true;
    }

    private bool CloseInner()
    {
        if (_innerKey is null)
        {
            return true;
        }

        if (_items is null)
        {
            return false;
        }

        _inner!.Add(new YamlEntry(_innerKey, _innerLine, new YamlSequence(_items[0].Line, _items)));
        (_innerKey, _items) = (null, null);
        return true;
    }

    private static bool Holds(List<YamlEntry> entries, string key) => entries.Exists(entry => entry.Key == key);

    private static bool IsName(ReadOnlySpan<char> key)
    {
        foreach (var sign in key)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('-' or '.'))
            {
                return false;
            }
        }

        return key.Length > 0 && char.IsAsciiLetter(key[0]);
    }

    private static YamlScalar? Scalar(ReadOnlySpan<char> text, int line)
    {
        if (text.IsEmpty || text.Contains('\t'))
        {
            return null;
        }

        if (text[0] == '"')
        {
            return text.Length > 1 && text[^1] == '"' && text[1..^1].IndexOfAny('"', '\\') < 0 ? new YamlScalar(line, text[1..^1].ToString(), IsBlock: false) : null;
        }

        var isPlain = !Indicators.Contains(text[0]) && text[^1] != ':' && text.IndexOf(": ") < 0 && text.IndexOf(" #") < 0;
        return isPlain ? new YamlScalar(line, text.ToString(), IsBlock: false) : null;
    }
}
