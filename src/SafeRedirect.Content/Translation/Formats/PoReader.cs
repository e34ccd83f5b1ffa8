using System.Globalization;
using System.Text;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>Reads GNU gettext PO as <see cref="PoWriter"/> and the editors of translators write it.</summary>
internal sealed class PoReader
{
    public const string SourceHeader = "X-Source-Language";
    public const string CountHeader = "X-Texts";
    public const string StateMark = "state: ";
    public const string WasMark = "was: ";

    private readonly Returned _returned = new();
    private readonly Dictionary<string, StringBuilder> _fields = new(StringComparer.Ordinal);
    private Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private StringBuilder? _current;
    private string? _was;
    private bool _isFuzzy;
    private int _entryLine;

    public static (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Read(byte[] file, bool isPartial)
    {
        var reader = new PoReader();
        return reader._returned.Decode(file) is { } text
            ? reader.Read(text.Split('\n'), isPartial)
            : reader._returned.Result(string.Empty, string.Empty, 0, 1, isPartial: true);
    }

    private (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Read(string[] lines, bool isPartial)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Line(lines[i].Trim(), i + 1);
        }

        EndEntry(lines.Length);
        int? expected = int.TryParse(_headers.GetValueOrDefault(CountHeader), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
        return _returned.Result(_headers.GetValueOrDefault(SourceHeader) ?? string.Empty, _headers.GetValueOrDefault("Language") ?? string.Empty, expected, lines.Length, isPartial);
    }

    private void Line(string line, int number)
    {
        if (line.Length == 0 || line.StartsWith("#~", StringComparison.Ordinal))
        {
            EndEntry(number);
        }
        else if (line[0] == '#')
        {
            // Comments stand before their entry: one after a msgstr begins the next.
            if (_fields.ContainsKey("msgstr"))
            {
                EndEntry(number);
            }

            Comment(line);
        }
        else if (line[0] == '"')
        {
            Append(line, number);
        }
        else
        {
            Field(line, number);
        }
    }

    private void Comment(string line)
    {
        var content = line[1..].TrimStart('.', ',', ' ');
        if (line.StartsWith("#,", StringComparison.Ordinal) && content.Split(',').Any(flag => flag.Trim() == "fuzzy"))
        {
            _isFuzzy = true;
        }
        else if (content.StartsWith(WasMark, StringComparison.Ordinal))
        {
            _was = content[WasMark.Length..].Trim();
        }
    }

    private void Field(string line, int number)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var name = space < 0 ? line : line[..space];
        if (name is not ("msgctxt" or "msgid" or "msgstr"))
        {
            _returned.Fault(number, "this line is no part of a PO file that was exported here", "Export again and translate that file; plural forms are not used");
            _current = null;
            return;
        }

        if (_fields.ContainsKey(name) || (name == "msgctxt" && _fields.Count > 0))
        {
            EndEntry(number);
        }

        if (_fields.Count == 0)
        {
            _entryLine = number;
        }

        _fields[name] = _current = new StringBuilder();
        Append(line[name.Length..].Trim(), number);
    }

    private void Append(string quoted, int number)
    {
        if (_current is null)
        {
            _returned.Fault(number, "a text in quotes belongs to no entry", "Export again and translate that file");
            return;
        }

        if (quoted.Length < 2 || quoted[0] != '"' || Unquote(quoted, _current) != quoted.Length)
        {
            _returned.Fault(number, "the quotes of this line are not closed, or something stands behind them", "Close the text with one \", and write \\\" inside it; the file may have been cut here");
        }
    }

    /// <summary>Adds the text between quotes.</summary>
    /// <returns>Where the closing quote ends, or -1.</returns>
    private static int Unquote(string quoted, StringBuilder text)
    {
        for (var i = 1; i < quoted.Length; i++)
        {
            if (quoted[i] == '"')
            {
                return i + 1;
            }

            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }

            if (++i == quoted.Length)
            {
                return -1;
            }

            text.Append(quoted[i] switch
            {
                'n' => '\n',
                't' => '\t',
                var other => other,
            });
        }

        return -1;
    }

    private void EndEntry(int number)
    {
        if (_fields.Count > 0)
        {
            if (!_fields.ContainsKey("msgid") || !_fields.ContainsKey("msgstr"))
            {
                _returned.Fault(number, "an entry ends without its msgstr", "The file may have been cut here: ask for it again");
            }
            else
            {
                Take(Value("msgctxt"), Value("msgid"), Value("msgstr"));
            }
        }

        _fields.Clear();
        _current = null;
        _isFuzzy = false;
        _was = null;
    }

    private void Take(string context, string source, string target)
    {
        if (context.Length == 0 && source.Length == 0)
        {
            _headers = target.Split('\n').Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
                .DistinctBy(parts => parts[0].Trim()).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.OrdinalIgnoreCase);
            return;
        }

        var state = target.Length == 0 ? TranslationState.Missing : _isFuzzy ? TranslationState.Outdated : TranslationState.Draft;
        _returned.Add(context, source, target, state, _was, _entryLine);
    }

    private string Value(string field) => _fields.GetValueOrDefault(field)?.ToString() ?? string.Empty;
}
