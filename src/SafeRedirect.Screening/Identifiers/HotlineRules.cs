using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Tells the numbers of services, which belong to no person: freephone numbers, and those that stand beside a word such as "helpline".</summary>
internal static class HotlineRules
{
    private const int ReachBefore = 3;
    private const int ReachAfter = 6;

    // Freephone ranges of North America, which take a 1 before them.
    private static readonly string[] AmericanAreas = ["800", "888", "877", "866", "855", "844", "833"];

    /// <param name="isAnnounced">A word before it says that a phone number follows.</param>
    public static bool IsHotline(in ScannedMessage message, in NumberRun part, bool isAnnounced)
    {
        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        digits = digits[..part.CopyDigits(digits)];
        return part.HasPlus ? IsFreephoneAbroad(digits) : IsFreephone(part, digits, isAnnounced) || IsBesideHotline(message, part, isAnnounced);
    }

    // Ranges after the national numbering plans; 0808 is freephone in the United Kingdom and mobile in Nigeria, 900 freephone in Spain and mobile in Peru.
    private static bool IsFreephone(in NumberRun part, ReadOnlySpan<char> digits, bool isAnnounced)
    {
        if (digits.Length is < 8 or > 13)
        {
            return false;
        }

        var isSure = digits.StartsWith("0800") || digits.StartsWith("00800") || (digits.StartsWith("0805") && digits.Length == 10)
            || (digits.Length == 11 && (digits.StartsWith("8800") || (digits[0] == '1' && IsAmerican(digits[1..]))));
        var isLikely = digits.StartsWith("0808") || (digits.Length == 9 && (digits.StartsWith("900") || digits.StartsWith("800"))) || (digits.Length == 10 && IsAmerican(digits) && part.Groups.Length == 3);
        return isSure || (isLikely && !isAnnounced);
    }

    private static bool IsFreephoneAbroad(ReadOnlySpan<char> digits) =>
        digits.StartsWith("1") ? digits.Length == 11 && IsAmerican(digits[1..]) : digits.StartsWith("800") || (CallingCodes.LengthOf(digits) is > 0 and var code && (digits[code..].StartsWith("800") || digits.StartsWith("44808")) && digits.Length <= code + 10 && digits[0] is '3' or '4');

    private static bool IsAmerican(ReadOnlySpan<char> national)
    {
        foreach (var area in AmericanAreas)
        {
            if (national.StartsWith(area))
            {
                return true;
            }
        }

        return false;
    }

    // The nearer word decides: "the hotline is silent, call me on ...", "call the hotline ...".
    private static bool IsBesideHotline(in ScannedMessage message, in NumberRun part, bool isAnnounced)
    {
        var (first, end) = (message.WordAt(part.Start), message.WordAt(part.End));
        for (var word = first - 1; word >= 0 && word >= first - ReachBefore && message.Words[word + 1].Before != Folding.WordGap.Sentence; word--)
        {
            if (message.HasCueAt(CueKind.Hotline, word))
            {
                return true;
            }

            if (message.HasCueAt(CueKind.Phone, word))
            {
                return false;
            }
        }

        for (var word = end; !isAnnounced && word < message.Words.Length && word < end + ReachAfter && message.Words[word].Before != Folding.WordGap.Sentence; word++)
        {
            if (message.HasCueAt(CueKind.Hotline, word))
            {
                return true;
            }
        }

        return false;
    }
}
