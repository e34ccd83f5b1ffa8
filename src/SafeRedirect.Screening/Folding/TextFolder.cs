using System.Text;

namespace SafeRedirect.Screening.Folding;

/// <summary>Folds a text and keeps a map back to it. Time and space grow with the length of the text and with nothing else.</summary>
internal static class TextFolder
{
    /// <summary>Folds <paramref name="text"/>; the result is to be disposed of.</summary>
    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        var builder = new FoldBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            var character = text[index];
            index += character < 0x80 ? Ascii(ref builder, text, index) : Other(ref builder, text, index);
        }

        return builder.Build();
    }

    private static int Ascii(ref FoldBuilder builder, ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (char.IsAsciiLetter(character))
        {
            builder.MarkScript(Scripts.Latin);
            builder.Append((char)(character | 0x20), index, index + 1);
        }
        else if (char.IsAsciiDigit(character))
        {
            builder.Append(character, index, index + 1);
        }
        else if (character == '\n')
        {
            builder.LineEnd();
        }
        else if (character is not ('\'' or '`'))
        {
            builder.Separate(GapOf(text, index));
        }

        return 1;
    }

    private static int Other(ref FoldBuilder builder, ReadOnlySpan<char> text, int index)
    {
        if (Rune.DecodeFromUtf16(text[index..], out var rune, out var used) != System.Buffers.OperationStatus.Done)
        {
            return 1; // an unpaired surrogate
        }

        if (RuneFolds.IsSign(rune.Value))
        {
            builder.AppendSign(text.Slice(index, used), index, index + used);
            return used;
        }

        var folded = RuneFolds.Of(rune);
        if (folded.Length == 0)
        {
            builder.Compose(rune.Value);
        }
        else if (ReferenceEquals(folded, RuneFolds.Separator) || folded == RuneFolds.Separator)
        {
            builder.Separate(GapOf(text, index));
        }
        else
        {
            builder.Append(folded, index, index + used);
        }

        return used;
    }

    private static WordGap GapOf(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '!' or '?' or '\u061F' or '\u06D4' or '\u3002' or '\uFF01' or '\uFF1F' => WordGap.Sentence,
        '.' => GapOfDot(text, index),
        ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '\u060C' or '\u061B' or '\u2013' or '\u2014' or '\u2026' or '\u00AB' or '\u00BB' => WordGap.Pause,
        _ => WordGap.Space,
    };

    // "3.5" and "example.org" go on, and so does "he said ... he will".
    private static WordGap GapOfDot(ReadOnlySpan<char> text, int index)
    {
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';
        if (before == '.' || after == '.')
        {
            return WordGap.Pause;
        }

        return char.IsWhiteSpace(after) ? WordGap.Sentence : WordGap.Space;
    }
}
