using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds phone numbers, cards, announced account numbers, IPv4 addresses and coordinates among the digits of a message.</summary>
internal static class NumberDetector
{
    private const int Reach = 6;
    private const int MaximumGroups = 48;
    private const int LongestNumber = 15;
    private const int FewestDigits = 6;
    private const int LongestRegisterNumber = 20;

    public static void Find(in ScannedMessage message)
    {
        Span<NumberGroup> room = stackalloc NumberGroup[MaximumGroups];
        var reader = new NumberRunReader(message.Text, room);
        while (reader.TryRead(out var run))
        {
            FindAddresses(message, run);
            FindGroups(message, run);
        }
    }

    // The groups of a run may be several numbers, so each beginning is tried with the longest end first.
    private static void FindGroups(in ScannedMessage message, in NumberRun run)
    {
        var word = message.WordAt(run.Start);
        var isPhone = message.HasCue(CueKind.Phone, word, Reach);
        var isBank = message.HasCue(CueKind.Bank, word, Reach);
        if (IsDecimal(message, run, isPhone))
        {
            return;
        }

        var isGlued = IsGluedToLetters(message.Text, run);
        var first = 0;
        while (first < run.Groups.Length)
        {
            var rest = run.Part(first, run.Groups.Length);
            if (!rest.HasPlus && Dates.Begins(rest))
            {
                first += 3;
                continue;
            }

            first += Math.Max(1, isGlued ? FindGlued(message, rest) : FindFrom(message, rest, isPhone, isBank));
        }
    }

    private static int FindFrom(in ScannedMessage message, in NumberRun rest, bool isPhone, bool isBank)
    {
        if (FindInternational(message, rest) is var international and > 0)
        {
            return international;
        }

        for (var length = Math.Min(rest.Groups.Length, LongestNumber); length > 0; length--)
        {
            var part = rest.Part(0, length);
            var digits = part.DigitCount;
            if (digits < FewestDigits)
            {
                return 0;
            }

            if (digits <= NumberRun.MaximumDigits && !IsTwo(part) && KindOf(message, part, isPhone, isBank) is { } kind)
            {
                if (kind == IdentifierKind.Phone && HotlineRules.IsHotline(message, part, isPhone))
                {
                    return length;
                }

                message.Add(kind, part.Start, kind == IdentifierKind.Phone ? WithExtension(message, part.End) : part.End);
                return length;
            }
        }

        return 0;
    }

    // "0612345678 / 0712345678": a slash after a whole number parts two.
    private static bool IsTwo(in NumberRun part)
    {
        const int WholeNumber = 9;
        var digits = 0;
        foreach (var group in part.Groups)
        {
            if (group.Separator == '/' && digits >= WholeNumber && digits > part.Groups.Length)
            {
                return true;
            }

            digits += group.Length;
        }

        return false;
    }

    // "0612345678merci": only numbers that are told by how they begin, since codes have letters too.
    private static int FindGlued(in ScannedMessage message, in NumberRun rest)
    {
        if (FindInternational(message, rest) is var international and > 0)
        {
            return international;
        }

        for (var length = Math.Min(rest.Groups.Length, LongestNumber); length > 0; length--)
        {
            var part = rest.Part(0, length);
            if (part.DigitCount is 10 or 11 && Digit.Of(message.Text[part.Groups[0].Start]) == 0 && PhoneRules.IsPhone(part, isAnnounced: false))
            {
                message.Add(IdentifierKind.Phone, part.Start, WithExtension(message, part.End));
                return length;
            }
        }

        return 0;
    }

    // A calling code says how long the number is, so that a number after it is not taken for a part of it.
    private static int FindInternational(in ScannedMessage message, in NumberRun rest)
    {
        if (!rest.HasPlus && Digit.Of(message.Text[rest.Groups[0].Start]) != 0)
        {
            return 0;
        }

        for (var length = Math.Min(rest.Groups.Length, LongestNumber); length > 0; length--)
        {
            var part = rest.Part(0, length);
            if (!PhoneRules.IsInternational(part))
            {
                continue;
            }

            if (!HotlineRules.IsHotline(message, part, isAnnounced: true))
            {
                message.Add(IdentifierKind.Phone, part.Start, WithExtension(message, part.End));
            }

            return length;
        }

        return 0;
    }

    // "x12", "ext. 345"; glued to the number it is no word of its own.
    private static int WithExtension(in ScannedMessage message, int end)
    {
        const int LongestExtension = 6;
        var text = message.Text.AsSpan();
        var index = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var isX = index < text.Length && text[index] is 'x' or 'X';
        if ((isX && index + 1 < text.Length && Digit.Is(text[index + 1])) || text[index..].StartsWith("ext", StringComparison.OrdinalIgnoreCase))
        {
            index += isX ? 1 : 3;
        }
        else
        {
            var word = message.WordAt(end);
            var cue = word < message.Words.Length && message.Words[word].Before != WordGap.Sentence ? message.CueEnd(CueKind.Extension, word) : word;
            if (cue == word)
            {
                return end;
            }

            index = message.Words[cue - 1].SourceEnd;
        }

        while (index < text.Length && text[index] is ' ' or '.' or ':')
        {
            index++;
        }

        var digits = index;
        while (digits < text.Length && digits - index < LongestExtension && Digit.Is(text[digits]))
        {
            digits++;
        }

        return digits > index ? digits : end;
    }

    private static IdentifierKind? KindOf(in ScannedMessage message, in NumberRun part, bool isPhone, bool isBank)
    {
        if (!part.HasPlus && IsCard(part))
        {
            return IdentifierKind.Bank;
        }

        if (isBank && !isPhone && part.DigitCount >= 6)
        {
            return IdentifierKind.Bank;
        }

        // Six digits are a number only right after their cue.
        if (part.DigitCount == FewestDigits && !message.HasCue(CueKind.Phone, message.WordAt(part.Start), 1))
        {
            return null;
        }

        return PhoneRules.IsPhone(part, isPhone) && (part.HasPlus || Digit.Of(message.Text[part.Groups[0].Start]) == 0 || !Money.Touches(message, part)) ? IdentifierKind.Phone : IsRegisterNumber(part) ? IdentifierKind.IdDocument : null;
    }

    // No quantity begins with a zero or has so many digits.
    private static bool IsRegisterNumber(in NumberRun part)
    {
        if (part.HasPlus || part.Groups.Length > 1)
        {
            return false;
        }

        var group = part.Groups[0];
        var isLong = group.Length is >= 14 and <= LongestRegisterNumber && !IsRound(part);
        return isLong || (group.Length is 7 or 8 && Digit.Of(part.Text[group.Start]) == 0 && !Dates.IsCompact(part.Value(0)) && !IsRound(part));
    }

    private static bool IsRound(in NumberRun part) =>
        Digit.Of(part.Text[part.End - 1]) == 0 && Digit.Of(part.Text[part.End - 2]) == 0 && Digit.Of(part.Text[part.End - 3]) == 0;

    private static bool IsCard(in NumberRun part)
    {
        if (part.DigitCount is < 13 or > 19 || part.Groups.Length > 5)
        {
            return false;
        }

        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        digits = digits[..part.CopyDigits(digits)];
        return digits[0] is >= '2' and <= '6' && (Checksums.IsLuhn(digits) || IsFourFours(part)); // people mistype, and nothing else is written like that
    }

    private static bool IsFourFours(in NumberRun part)
    {
        foreach (var group in part.Groups)
        {
            if (group.Length != 4)
            {
                return false;
            }
        }

        return part.Groups.Length == 4;
    }

    // 0.000000012, 77.034040723966, and the degrees of "location 34.5281".
    private static bool IsDecimal(in ScannedMessage message, in NumberRun run, bool isPhone)
    {
        var groups = run.Groups;
        if (groups.Length == 4 && groups[0].Length <= 3 && groups[2].Length <= 3 && groups[1].Length >= 4 && groups[3].Length >= 4 && groups[1].Separator == '.' && groups[2].Separator is ' ' or ',' && groups[3].Separator == '.')
        {
            return true;
        }

        if (run.Groups.Length != 2 || run.Groups[1].Separator != '.' || run.Groups[0].Length > 3 || run.HasPlus)
        {
            return false;
        }

        return isPhone ? run.Groups[1].Length >= 4 && message.HasCue(CueKind.Location, message.WordAt(run.Start), Reach) : run.Groups[1].Length > 5;
    }

    private static bool IsGluedToLetters(string text, in NumberRun run) =>
        (run.Start > 0 && text[run.Start - 1] is var before && (char.IsAsciiLetter(before) || before == '_') && !run.HasPlus)
        || (run.End < text.Length && char.IsAsciiLetter(text[run.End]) && text[run.End] is not ('x' or 'X'));

    private static void FindAddresses(in ScannedMessage message, in NumberRun run)
    {
        var groups = run.Groups;
        for (var first = 0; first + 4 <= groups.Length; first++)
        {
            var isWhole = (first == 0 || groups[first].Separator != '.') && (first + 4 == groups.Length || groups[first + 4].Separator != '.');
            if (isWhole && !run.HasPlus && run.Part(first, first + 4) is var part && part.IsSeparatedBy('.') && AreBytes(part) && !IsGluedToLetters(message.Text, part))
            {
                message.Add(IdentifierKind.Ip, groups[first].Start, part.End);
            }
        }
    }

    private static bool AreBytes(in NumberRun part)
    {
        for (var group = 0; group < 4; group++)
        {
            if (part.Groups[group].Length > 3 || part.Value(group) > 255)
            {
                return false;
            }
        }

        return true;
    }
}
