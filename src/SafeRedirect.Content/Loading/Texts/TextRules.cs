namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Checks what a person will read: length, paragraphs, placeholders, links, and what must not stand in a text.</summary>
internal sealed class TextRules(LoadScope scope)
{
    private readonly LinkRules _links = new(scope);

    /// <summary>The rules for links, for texts that hold an address by itself.</summary>
    public LinkRules Links => _links;

    /// <summary>Notes every fault of a text.</summary>
    public void Check(PlacedText text, TextShape shape)
    {
        CheckLength(text, shape);
        CheckPlaceholders(text, shape);
        CheckSigns(text);
        _links.CheckInside(text);
        if (DigitRuns.FindPhone(text.Value) is { } digits)
        {
            Add(text, digits, "a number of seven or more digits stands in the text", "Write a placeholder such as {numbers}; contacts stand in organisation.yaml and the services");
        }
    }

    private void CheckLength(PlacedText text, TextShape shape)
    {
        var value = text.Value.TrimEnd();
        var length = CodePoints(value);
        if (length > shape.MaxLength)
        {
            Add(text, 0, $"{shape.What} has {length} characters, more than {shape.MaxLength}", "Shorten it");
            return;
        }

        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? value.Length : end;
            var paragraph = CodePoints(value.AsSpan(start, end - start).Trim());
            if (paragraph > shape.MaxParagraph)
            {
                Add(text, start, $"a paragraph has {paragraph} characters, more than {shape.MaxParagraph}", "Put a blank line where a new message may begin");
            }

            start = end + 2;
        }
    }

    private void CheckPlaceholders(PlacedText text, TextShape shape)
    {
        foreach (var (index, name) in PlaceholderScan.Find(text.Value))
        {
            if (name is null)
            {
                Add(text, index, "a brace that belongs to no placeholder", "A placeholder is a name in braces, such as {organisation}; write no other braces");
            }
            else if (!shape.Placeholders.Contains(name))
            {
                var known = shape.Placeholders.Count == 0 ? "This text can have none" : $"Known here: {string.Join(", ", shape.Placeholders.Order(StringComparer.Ordinal).Select(known => $"{{{known}}}"))}";
                Add(text, index, $"the placeholder {{{name}}} is unknown here", known);
            }
        }
    }

    private void CheckSigns(PlacedText text)
    {
        var index = 0;
        var hasEmoji = false;
        foreach (var rune in text.Value.EnumerateRunes())
        {
            if (!hasEmoji && Pictographs.Contains(rune))
            {
                hasEmoji = true;
                Add(text, index, $"an emoji or picture sign U+{rune.Value:X4}", "Say it in words");
            }

            index += rune.Utf16SequenceLength;
        }

        if (text.Value.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0)
        {
            Add(text, tab, "there is a tab", "Write spaces instead");
        }

        for (var i = text.Value.IndexOf('<', StringComparison.Ordinal); i >= 0; i = text.Value.IndexOf('<', i + 1))
        {
            if (i + 1 < text.Value.Length && (char.IsAsciiLetter(text.Value[i + 1]) || text.Value[i + 1] is '/' or '!' or '?'))
            {
                Add(text, i, MarkupMessage, MarkupMend);
            }
        }
    }

    /// <summary>What HTML in a text is called.</summary>
    public const string MarkupMessage = "HTML is not allowed";

    /// <summary>How HTML in a text is mended.</summary>
    public const string MarkupMend = "Write plain words";

    /// <summary>The length of a text in code points: what channels count.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unused in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private void Add(PlacedText text, int index, string message, string mend) => scope.Faults.Add(text.Path, text.LineAt(index), message, mend);
}
