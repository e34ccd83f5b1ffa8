using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SafeRedirect.Content.Translation.Spans;

/// <summary>Reads YAML that has been checked before into values that know their places.</summary>
internal sealed class YamlSpans
{
    private readonly string _text;
    private readonly int _offset;
    private readonly Parser _parser;

    private YamlSpans(string text, int start, int end)
    {
        _text = text;
        _offset = start;
        _parser = new Parser(new StringReader(text[start..end]));
    }

    /// <summary>The map of a part of a text.</summary>
    /// <exception cref="YamlException">The part is not YAML.</exception>
    public static MappingSpan Read(string text, int start, int end)
    {
        var spans = new YamlSpans(text, start, end);
        spans._parser.Consume<StreamStart>();
        spans._parser.Consume<DocumentStart>();
        return spans.Value() as MappingSpan ?? throw new YamlException("There are no keys.");
    }

    private YamlSpan Value()
    {
        var head = _parser.Consume<ParsingEvent>();
        var start = _offset + (int)head.Start.Index;
        switch (head)
        {
            case Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } scalar:
                // The end mark stands behind the blank lines that follow the block.
                return new ScalarSpan(start, Trimmed(_offset + (int)scalar.End.Index), scalar.Value, ScalarForm.Block);
            case Scalar scalar:
                return new ScalarSpan(start, _offset + (int)scalar.End.Index, scalar.Value, scalar.Style == ScalarStyle.Plain ? ScalarForm.Plain : ScalarForm.Quoted);
            case SequenceStart sequence:
                return Sequence(start, sequence.Style == SequenceStyle.Flow);
            case MappingStart:
                return Mapping(start);
            default:
                throw new YamlException(head.Start, head.End, "Aliases are not used here.");
        }
    }

    private SequenceSpan Sequence(int start, bool isFlow)
    {
        var items = new List<YamlSpan>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            items.Add(Value());
        }

        // The mark of a list in brackets stands before its closing bracket.
        var end = _parser.Consume<SequenceEnd>();

        return new SequenceSpan(start, isFlow ? _text.IndexOf(']', _offset + (int)end.End.Index) + 1 : items.Count == 0 ? start : items[^1].End, items, isFlow);
    }

    private MappingSpan Mapping(int start)
    {
        var entries = new List<MappingEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            entries.Add(new MappingEntry(key.Value, (int)key.Start.Column - 1, Value()));
        }

        return new MappingSpan(start, entries.Count == 0 ? start : entries[^1].Value.End, entries);
    }

    private int Trimmed(int end)
    {
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
