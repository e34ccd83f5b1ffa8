using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers.Places;

/// <summary>Finds two decimal degrees beside each other: "37.98381, 23.72754", "lat 41.00 lon 28.97", "35.12 N 12.45 E".</summary>
internal static class CoordinateDetector
{
    private const int SureDecimals = 4;
    private const int LikelyDecimals = 3;
    private const int AnnouncedDecimals = 2;
    private const int LongestGap = 40;
    private const int WordsBetween = 3;
    private const int Reach = 5;

    public static void Find(in ScannedMessage message)
    {
        var latitude = default(Degree);
        var position = 0;
        while (Degree.TryRead(message.Text, ref position, out var degree))
        {
            if (latitude.IsPresent && latitude.Whole <= 90 && degree.Whole <= 180 && IsPair(message, latitude, degree))
            {
                message.Add(IdentifierKind.Location, Start(message, latitude.Start), End(message, degree.End));
                degree = default;
            }

            latitude = degree;
        }
    }

    private static bool IsPair(in ScannedMessage message, in Degree latitude, in Degree longitude)
    {
        if (longitude.Start - latitude.End > LongestGap)
        {
            return false;
        }

        var (first, end) = (message.WordAt(latitude.End), message.WordAt(longitude.Start));
        if (end - first > WordsBetween)
        {
            return false;
        }

        var hasDirection = IsGlued(message.Text, longitude.Start);
        for (var word = first; word < end; word++)
        {
            var isDirection = message.HasCueAt(CueKind.Direction, word);
            hasDirection |= isDirection;
            if (!isDirection && !message.HasCueAt(CueKind.DigitJoint, word))
            {
                return false;
            }
        }

        var decimals = Math.Min(latitude.Decimals, longitude.Decimals);
        var isAnnounced = hasDirection || message.HasCue(CueKind.Location, message.WordAt(latitude.Start), Reach) || message.HasCue(CueKind.Direction, message.WordAt(latitude.Start), 1);
        var isRound = latitude.IsRound && longitude.IsRound;
        return decimals >= SureDecimals || (decimals >= LikelyDecimals && !isRound) || (decimals >= AnnouncedDecimals && isAnnounced) || (decimals >= 1 && hasDirection && HasDirectionAfter(message, longitude.End));
    }

    // "N37.98"
    private static bool IsGlued(string text, int start) =>
        start > 0 && (text[start - 1] is 'N' or 'S' or 'E' or 'W' or 'n' or 's' or 'e' or 'w') && (start == 1 || !char.IsLetterOrDigit(text[start - 2]));

    // With the sign and the word before it.
    private static int Start(in ScannedMessage message, int start)
    {
        var word = message.WordAt(start);
        if (word > 0 && message.HasCueAt(CueKind.Direction, word - 1) && message.Words[word].SourceStart - message.Words[word - 1].SourceEnd <= 3)
        {
            return message.Words[word - 1].SourceStart;
        }

        return start > 0 && (IsGlued(message.Text, start) || message.Text[start - 1] is '-' or '\u2212' or '+') ? start - 1 : start;
    }

    private static int End(in ScannedMessage message, int end) =>
        HasDirectionAfter(message, end) ? message.Words[message.WordAt(end)].SourceEnd : end;

    private static bool HasDirectionAfter(in ScannedMessage message, int end)
    {
        var word = message.WordAt(end);
        return word < message.Words.Length && message.HasCueAt(CueKind.Direction, word) && message.Words[word].SourceStart - end <= 3;
    }
}
