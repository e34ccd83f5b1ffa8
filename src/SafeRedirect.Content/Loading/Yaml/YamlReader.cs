using SafeRedirect.Content.Loading.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>Reads YAML into values that know their lines.</summary>
/// <remarks>
/// Built on the parser's events: the representation model of YamlDotNet stops at the first duplicate key, and follows
/// aliases, with which a small file can unfold into a huge one. Here both are faults and reading goes on.
/// </remarks>
internal sealed class YamlReader
{
    /// <summary>Deepest nesting that any content file has reason for.</summary>
    private const int MaxDepth = 8;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly FaultList _faults;
    private readonly Parser _parser;

    private YamlReader(string path, string yaml, int linesBefore, FaultList faults)
    {
        _path = path;
        _linesBefore = linesBefore;
        _faults = faults;
        _parser = new Parser(new StringReader(yaml));
    }

    /// <summary>Reads a whole file.</summary>
    /// <returns><see langword="null"/> when it holds no map of keys; the fault is noted.</returns>
    public static YamlFields? ReadFile(SourceFile file, FaultList faults) => Read(file.Path, file.Text, 0, faults);

    /// <summary>Reads a part of a file.</summary>
    /// <param name="linesBefore">Lines of the file that stand before the part.</param>
    /// <returns><see langword="null"/> when it holds no map of keys; the fault is noted.</returns>
    public static YamlFields? Read(string path, string yaml, int linesBefore, FaultList faults)
    {
        var reader = new YamlReader(path, yaml, linesBefore, faults);
        reader.FindTabs(yaml);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            faults.Add(path, reader.LineOf(exception.Start), $"this is not YAML: {Sentence(exception.Message)}", "Mend the indents and quotes; a text with a colon in it needs quotes or |");
            return null;
        }
    }

    private static string Sentence(string message) => message[(message.LastIndexOf("): ", StringComparison.Ordinal) is var i and >= 0 ? i + 3 : 0)..].TrimEnd('.');

    private YamlFields? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _faults.Add(_path, _linesBefore + 1, "there are no keys", "Write the keys that docs/content/format.md lists");
            return null;
        }

        var value = Value(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _faults.Add(_path, LineOf(second.Start), "a second document begins", "Delete the line of dashes");
        }

        if (value is YamlMapping mapping)
        {
            return new YamlFields(_path, mapping, _faults);
        }

        _faults.Add(_path, value.Line, "these are not keys with values", "Write the keys that docs/content/format.md lists");
        return null;
    }

    private YamlValue Value(int depth)
    {
        var head = _parser.Consume<ParsingEvent>();
        var line = LineOf(head.Start);
        if (head is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias or NodeEvent { Tag.IsEmpty: false })
        {
            _faults.Add(_path, line, "anchors, aliases and tags (& * !) are not used here", "Write the value itself, in quotes if it begins with such a sign");
        }

        switch (head)
        {
            case Scalar scalar:
                return new YamlScalar(line, scalar.Value, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded);
            case SequenceStart or MappingStart when depth >= MaxDepth:
                throw new YamlException(head.Start, head.End, "too many levels");
            case SequenceStart:
                return new YamlSequence(line, Items(depth));
            case MappingStart:
                return new YamlMapping(line, Entries(depth));
            default:
                return new YamlScalar(line, string.Empty, IsBlock: false);
        }
    }

    private List<YamlValue> Items(int depth)
    {
        var items = new List<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(depth + 1));
        }

        return items;
    }

    private List<YamlEntry> Entries(int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(depth + 1);
            var value = Value(depth + 1);
            if (key is not YamlScalar scalar)
            {
                _faults.Add(_path, key.Line, "this key is a list or a map", "Put text that begins with [ or { in quotes");
            }
            else if (!keys.Add(scalar.Value))
            {
                _faults.Add(_path, key.Line, $"the key {scalar.Value} stands here twice", "Keep one of the two");
            }
            else
            {
                entries.Add(new YamlEntry(scalar.Value, key.Line, value));
            }
        }

        return entries;
    }

    private void FindTabs(string yaml)
    {
        for (var i = yaml.IndexOf('\t', StringComparison.Ordinal); i >= 0; i = yaml.IndexOf('\t', i + 1))
        {
            _faults.Add(_path, _linesBefore + SourceText.LineOf(yaml, i), "there is a tab", "Write spaces instead");
        }
    }

    private int LineOf(Mark mark) => _linesBefore + (int)mark.Line;
}
