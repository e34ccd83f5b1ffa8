namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Groups of digits that stand together, with the characters between that people write in numbers.</summary>
internal readonly ref struct NumberRun(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups, int start, bool hasPlus)
{
    /// <summary>More digits than any identifier has.</summary>
    public const int MaximumDigits = 24;

    private readonly ReadOnlySpan<char> text = text;

    public ReadOnlySpan<NumberGroup> Groups { get; } = groups;

    /// <summary>The first UTF-16 code unit: the plus sign or bracket before the first digit, or that digit.</summary>
    public int Start { get; } = start;

    public int End => Groups[^1].End;

    /// <summary>A plus sign stands before the first digit.</summary>
    public bool HasPlus { get; } = hasPlus;

    public ReadOnlySpan<char> Text => text;

    public int DigitCount
    {
        get
        {
            var count = 0;
            foreach (var group in Groups)
            {
                count += group.Length;
            }

            return count;
        }
    }

    /// <summary>The run without the groups before <paramref name="first"/> and from <paramref name="end"/>.</summary>
    public NumberRun Part(int first, int end) =>
        new(text, Groups[first..end], first == 0 ? Start : Groups[first].Start, HasPlus && first == 0);

    /// <summary>Copies the digits as ASCII.</summary>
    /// <returns>The number of digits copied; at most the room in <paramref name="digits"/>.</returns>
    public int CopyDigits(Span<char> digits)
    {
        var count = 0;
        foreach (var group in Groups)
        {
            for (var index = group.Start; index < group.End && count < digits.Length; index++)
            {
                digits[count++] = (char)('0' + Digit.Of(text[index]));
            }
        }

        return count;
    }

    /// <summary>The number of a group, or -1 when it has more than eight digits.</summary>
    public int Value(int group)
    {
        if (Groups[group].Length > 8)
        {
            return -1;
        }

        var value = 0;
        for (var index = Groups[group].Start; index < Groups[group].End; index++)
        {
            value = (value * 10) + Digit.Of(text[index]);
        }

        return value;
    }

    /// <summary>Every group after the first follows this character.</summary>
    public bool IsSeparatedBy(char separator)
    {
        foreach (var group in Groups[1..])
        {
            if (group.Separator != separator)
            {
                return false;
            }
        }

        return true;
    }
}
