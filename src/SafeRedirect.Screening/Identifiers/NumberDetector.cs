using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds phone numbers, cards, announced account numbers, IPv4 addresses and coordinates among the digits of a message.</summary>
internal static class NumberDetector
{
    private const int Reach = 6;
    private const int MaximumGroups = 48;

    public static void Find(in ScannedMessage message)
    {
        Span<NumberGroup> room = stackalloc NumberGroup[MaximumGroups];
        var reader = new NumberRunReader(message.Text, room);
        var latitude = default(Coordinate);
        while (reader.TryRead(out var run))
        {
            latitude = Coordinate.Find(message, run, latitude);
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
        if (IsGluedToLetters(message.Text, run) || (IsDecimal(run) && !isPhone))
        {
            return;
        }

        var first = 0;
        while (first < run.Groups.Length)
        {
            var rest = run.Part(first, run.Groups.Length);
            if (!rest.HasPlus && Dates.Begins(rest))
            {
                first += 3;
                continue;
            }

            first += Math.Max(1, FindFrom(message, rest, isPhone, isBank));
        }
    }

    private static int FindFrom(in ScannedMessage message, in NumberRun rest, bool isPhone, bool isBank)
    {
        for (var length = Math.Min(rest.Groups.Length, 15); length > 0; length--)
        {
            var part = rest.Part(0, length);
            if (part.DigitCount <= NumberRun.MaximumDigits && KindOf(message, part, isPhone, isBank) is { } kind)
            {
                message.Add(kind, part.Start, part.End);
                return length;
            }
        }

        return 0;
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

        return PhoneRules.IsPhone(part, isPhone) && (part.HasPlus || !Money.Touches(message, part)) ? IdentifierKind.Phone : null;
    }

    private static bool IsCard(in NumberRun part)
    {
        if (part.DigitCount is < 13 or > 19 || part.Groups.Length > 5)
        {
            return false;
        }

        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        digits = digits[..part.CopyDigits(digits)];
        return digits[0] is >= '2' and <= '6' && Checksums.IsLuhn(digits);
    }

    // 0.000000012, 77.034040723966
    private static bool IsDecimal(in NumberRun run) =>
        run.Groups.Length == 2 && run.Groups[1].Separator == '.' && run.Groups[0].Length <= 3 && run.Groups[1].Length > 5 && !run.HasPlus;

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
