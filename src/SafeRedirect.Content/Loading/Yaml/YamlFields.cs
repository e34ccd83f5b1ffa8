using System.Globalization;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>Reads the keys of one map, and notes what is missing, of a wrong type or unknown.</summary>
internal sealed class YamlFields(string path, YamlMapping mapping, FaultList faults)
{
    private readonly Dictionary<string, YamlEntry> _entries = mapping.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>Where the map begins.</summary>
    public int Line => mapping.Line;

    /// <summary>All keys, for maps whose keys are data.</summary>
    public IReadOnlyList<YamlEntry> Entries => mapping.Entries;

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The line of a key, or of the map when the key is not there.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Line : Line;

    /// <summary>Notes a fault at a key.</summary>
    public void Fault(string key, string message, string mend) => faults.Add(path, LineOf(key), message, mend);

    /// <summary>A text that must be there.</summary>
    /// <returns><see langword="null"/> when it is not; the fault is noted.</returns>
    public YamlScalar? Text(string key)
    {
        RequireKey(key);
        return OptionalText(key);
    }

    /// <summary>A text that may be there.</summary>
    public YamlScalar? OptionalText(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            return scalar;
        }

        Fault(key, value is YamlScalar ? $"{key} is empty" : $"{key} is not a single text", "Write one text; use quotes or | if it holds a colon");
        return null;
    }

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    public DateOnly Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return default;
        }

        if (DayText.TryRead(text.Value, out var day))
        {
            return day;
        }

        Fault(key, $"{key} is not a day of the calendar", "Write it as YYYY-MM-DD");
        return default;
    }

    /// <summary>A whole number in a range.</summary>
    public int Number(string key, int min, int max)
    {
        if (Text(key) is not { } text)
        {
            return min;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Fault(key, $"{key} is not a whole number from {min} to {max}", "Write such a number in digits 0 to 9");
        return min;
    }

    /// <summary>A flag that is <c>false</c> unless it is written.</summary>
    public bool Flag(string key)
    {
        var text = OptionalText(key)?.Value;
        if (text is not (null or "true" or "false"))
        {
            Fault(key, $"{key} is neither true nor false", "Write true or false");
        }

        return text == "true";
    }

    /// <summary>One of several words.</summary>
    /// <returns>The value of the word; that of the first word after a fault.</returns>
    public T OneOf<T>(string key, params ReadOnlySpan<(string Word, T Value)> words)
    {
        var text = Text(key);
        foreach (var (word, value) in words)
        {
            if (text?.Value == word)
            {
                return value;
            }
        }

        if (text is not null)
        {
            var known = new List<string>();
            foreach (var (word, _) in words)
            {
                known.Add(word);
            }

            Fault(key, $"{key} cannot be {text.Value}", $"Write one of: {string.Join(", ", known)}");
        }

        return words[0].Value;
    }

    /// <summary>A list of texts that must be there.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key)
    {
        RequireKey(key);
        return OptionalTexts(key);
    }

    /// <summary>A list of texts; none when the key is not there.</summary>
    public IReadOnlyList<YamlScalar> OptionalTexts(string key)
    {
        var texts = new List<YamlScalar>();
        foreach (var item in ItemsOf(key))
        {
            if (item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value))
            {
                texts.Add(scalar);
            }
            else
            {
                faults.Add(path, item.Line, $"an entry of {key} is {(item is YamlScalar ? "empty" : "not a single text")}", "Write one text a line; use quotes if it holds a colon");
            }
        }

        return texts;
    }

    /// <summary>A list of maps that must be there.</summary>
    public IReadOnlyList<YamlFields> Maps(string key)
    {
        RequireKey(key);
        var maps = new List<YamlFields>();
        foreach (var item in ItemsOf(key))
        {
            if (item is YamlMapping map)
            {
                maps.Add(new YamlFields(path, map, faults));
            }
            else
            {
                faults.Add(path, item.Line, $"an entry of {key} has no keys", "Write it as in docs/content/format.md");
            }
        }

        return maps;
    }

    /// <summary>A map that must be there.</summary>
    /// <returns><see langword="null"/> when it is not; the fault is noted.</returns>
    public YamlFields? Map(string key)
    {
        RequireKey(key);
        return OptionalMap(key);
    }

    /// <summary>A map that may be there.</summary>
    public YamlFields? OptionalMap(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMapping map:
                return new YamlFields(path, map, faults);
            default:
                Fault(key, $"{key} has no keys below it", "Write it as in docs/content/format.md");
                return null;
        }
    }

    /// <summary>A value of any type.</summary>
    public YamlValue? Find(string key)
    {
        _known.Add(key);
        return _entries.GetValueOrDefault(key)?.Value;
    }

    /// <summary>The keys that nothing asked for.</summary>
    public IEnumerable<YamlEntry> Others => mapping.Entries.Where(entry => !_known.Contains(entry.Key));

    /// <summary>Notes every key that nothing asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in Others)
        {
            faults.Add(path, entry.Line, $"the key {entry.Key} is unknown here", $"Known keys: {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
        }
    }

    private void RequireKey(string key)
    {
        if (!Has(key))
        {
            faults.Add(path, Line, $"the key {key} is missing", $"Add {key}; docs/content/format.md shows how");
        }
    }

    private IReadOnlyList<YamlValue> ItemsOf(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            default:
                Fault(key, $"{key} is not a list", "Write one entry a line, each after a dash");
                return [];
        }
    }
}
