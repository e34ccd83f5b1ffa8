using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Places;

/// <summary>A decimal number of at most three digits before its point.</summary>
/// <param name="IsRound">It ends in two zeros, as prices do.</param>
internal readonly record struct Degree(int Start, int End, int Whole, int Decimals, bool IsRound)
{
    private const int LongestWhole = 3;

    public bool IsPresent => End > Start;

    /// <summary>Reads the next decimal number.</summary>
    public static bool TryRead(string text, ref int position, out Degree degree)
    {
        degree = default;
        while (position < text.Length)
        {
            var start = position;
            position++;
            if (!Digit.Is(text[start]))
            {
                continue;
            }

            var whole = DigitsFrom(text, start);
            var isWhole = whole - start <= LongestWhole && whole < text.Length && (start < 2 || text[start - 1] != text[whole] || !Digit.Is(text[start - 2]));
            position = whole;
            if (!isWhole || whole + 1 >= text.Length || !IsPoint(text[whole]) || !Digit.Is(text[whole + 1]))
            {
                continue;
            }

            var end = DigitsFrom(text, whole + 1);
            var isLast = end + 1 >= text.Length || text[end] != text[whole] || !Digit.Is(text[end + 1]);
            position = end;
            if (isLast)
            {
                degree = new Degree(start, end, Value(text, start, whole), end - whole - 1, text[end - 1] == '0' && text[end - 2] == '0');
                return true;
            }
        }

        return false;
    }

    private static bool IsPoint(char character) => character is '.' or ',' or '\u066B';

    private static int DigitsFrom(string text, int index)
    {
        while (index < text.Length && Digit.Is(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int Value(string text, int start, int end)
    {
        var value = 0;
        for (var index = start; index < end; index++)
        {
            value = (value * 10) + Digit.Of(text[index]);
        }

        return value;
    }
}
