using System.Globalization;

namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Finds the runs of digits in a message, in one pass.</summary>
internal ref struct NumberRunReader(ReadOnlySpan<char> text, Span<NumberGroup> room)
{
    private const int MaximumSeparators = 4;
    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<NumberGroup> room = room;
    private int position;

    /// <summary>Reads the next run.</summary>
    /// <returns><see langword="false"/> at the end of the message.</returns>
    public bool TryRead(out NumberRun run)
    {
        while (position < text.Length && !Digit.Is(text[position]))
        {
            position++;
        }

        run = default;
        if (position >= text.Length)
        {
            return false;
        }

        var start = Beginning(position, out var hasPlus);
        var count = 0;
        var separator = '\0';
        while (count < room.Length)
        {
            var first = position;
            while (position < text.Length && Digit.Is(text[position]))
            {
                position++;
            }

            room[count++] = new NumberGroup(first, position - first, separator);
            if (!TrySkipSeparators(out separator))
            {
                break;
            }
        }

        run = new NumberRun(text, room[..count], start, hasPlus);
        return true;
    }

    private static bool IsInvisible(char character) => character is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD' or '\u061C' or '\u20E3' or (>= '\uFE00' and <= '\uFE0F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsPlus(char character) => character is '+' or '\uFF0B' or '\u2795';

    private static char Normalize(char character) => character switch
    {
        ' ' or '_' or '=' or '*' or '~' or '|' or '\u2022' or '\u00A0' or '\u2009' or '\u202F' or '\u2007' or '\u3000' => ' ',
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFF0D' => '-',
        '.' or '\u00B7' or '\uFF0E' => '.',
        '/' => '/',
        '(' or '\uFF08' or '[' or '{' => '(',
        ')' or '\uFF09' or ']' or '}' => ')',
        '\t' => ' ',
        _ => char.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol ? ' ' : '\0',
    };

    private readonly int Beginning(int first, out bool hasPlus)
    {
        var start = first;
        hasPlus = false;
        for (var back = 1; back <= 4 && first - back >= 0; back++)
        {
            var character = text[first - back];
            if (IsPlus(character))
            {
                hasPlus = true;
                return BeforePlus(first - back);
            }

            if (Normalize(character) == '(')
            {
                start = first - back;
            }
            else if (!IsInvisible(character) && Normalize(character) != ' ')
            {
                break;
            }
        }

        return start;
    }

    // A second plus and a bracket belong to the number too.
    private readonly int BeforePlus(int plus)
    {
        var start = plus > 0 && IsPlus(text[plus - 1]) ? plus - 1 : plus;
        return start > 0 && Normalize(text[start - 1]) == '(' ? start - 1 : start;
    }

    // An emoji may part the groups; a comma parts digits only when nothing else stands between them.
    private readonly char SeparatorAt(ref int index)
    {
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            var isSymbol = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1])) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
            index++;
            return isSymbol ? ' ' : '\0';
        }

        var isComma = text[index] is ',' or '\u060C' && index == position && index + 1 < text.Length && Digit.Is(text[index + 1]);
        return isComma ? ',' : Normalize(text[index]);
    }

    // The separators count only when a digit follows them; otherwise the run ends before them.
    private bool TrySkipSeparators(out char separator)
    {
        separator = '\0';
        var seen = 0;
        for (var index = position; index < text.Length; index++)
        {
            if (Digit.Is(text[index]))
            {
                position = index;
                return true;
            }

            if (IsInvisible(text[index]))
            {
                separator = separator == '\0' ? ' ' : separator;
                continue;
            }

            var normal = SeparatorAt(ref index);
            if (normal == '\0' || ++seen > MaximumSeparators)
            {
                return false;
            }

            separator = separator is '\0' or ' ' ? normal : separator;
        }

        return false;
    }
}
