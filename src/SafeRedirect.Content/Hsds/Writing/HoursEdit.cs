using SafeRedirect.Content.Translation.Spans;

namespace SafeRedirect.Content.Hsds.Writing;

/// <summary>Changes the hours of a file entry by entry, so that the comments beside entries stay.</summary>
internal sealed class HoursEdit(string text)
{
    private const string Key = "hours";

    /// <summary>The text with other hours.</summary>
    /// <param name="before">The hours that stand in it.</param>
    public string With(OpeningHours hours, OpeningHours before)
    {
        var value = YamlSpans.Read(text, 0, text.Length).Find(Key)!;
        return value is SequenceSpan { IsFlow: false } list && !hours.IsAlways ? Entries(list, hours, before) : Whole(value, hours);
    }

    private string Entries(SequenceSpan list, OpeningHours hours, OpeningHours before)
    {
        var written = text;
        var count = hours.Ranges.Count;
        var indent = text[(text.LastIndexOf('\n', list.Items[0].Start) + 1)..text.LastIndexOf('-', list.Items[0].Start - 1)];
        var added = string.Concat(hours.Ranges.Skip(list.Items.Count).Select(range => $"\n{indent}- {HoursText.Entry(range)}"));
        written = written.Insert(LineEnd(EndOf(list.Items[^1])), added);
        for (var i = list.Items.Count - 1; i >= 0; i--)
        {
            var item = list.Items[i];
            if (i >= count)
            {
                var start = text.LastIndexOf('\n', item.Start);
                written = written.Remove(start, LineEnd(EndOf(item)) - start);
            }
            else if (!HoursText.AreSame(hours.Ranges[i], before.Ranges[i]))
            {
                written = string.Concat(written.AsSpan(0, item.Start), HoursText.Entry(hours.Ranges[i]), written.AsSpan(EndOf(item)));
            }
        }

        return written;
    }

    /// <summary>A list in brackets, one word, or a list that becomes one word.</summary>
    private string Whole(YamlSpan value, OpeningHours hours)
    {
        var start = text.LastIndexOf($"\n{Key}:", value.Start, StringComparison.Ordinal) is var at and >= 0 ? at + Key.Length + 2 : Key.Length + 1;
        var end = value is SequenceSpan { IsFlow: false } list ? EndOf(list.Items[^1]) : value.End;
        return string.Concat(text.AsSpan(0, start), FactFile.Block(hours), text.AsSpan(end));
    }

    /// <summary>Behind the closing brace of an entry: the span of a map ends with its last value.</summary>
    private int EndOf(YamlSpan item) => text[item.Start] == '{' ? text.IndexOf('}', item.End) + 1 : item.End;

    private int LineEnd(int index) => text.IndexOf('\n', index) is var end and >= 0 ? end : text.Length;
}
