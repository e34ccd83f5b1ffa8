namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Finds the runs of digits in a message, in one pass.</summary>
internal ref struct NumberRunReader(ReadOnlySpan<char> text, Span<NumberGroup> room)
{
    private const int MaximumSeparators = 3;
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

    private static bool IsInvisible(char character) => character is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Normalize(char character) => character switch
    {
        ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2007' or '\u3000' => ' ',
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFF0D' => '-',
        '.' or '\u00B7' or '\uFF0E' => '.',
        '/' => '/',
        '(' or '\uFF08' => '(',
        ')' or '\uFF09' => ')',
        '\t' => ' ',
        _ => '\0',
    };

    private readonly int Beginning(int first, out bool hasPlus)
    {
        var start = first;
        hasPlus = false;
        for (var back = 1; back <= 4 && first - back >= 0; back++)
        {
            var character = text[first - back];
            if (character is '+' or '\uFF0B')
            {
                hasPlus = true;
                return first - back;
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

            var normal = Normalize(text[index]);
            if (normal == '\0' || ++seen > MaximumSeparators)
            {
                return false;
            }

            separator = separator is '\0' or ' ' ? normal : separator;
        }

        return false;
    }
}
