using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds addresses and described places: what follows a word that announces one, and a street with its number.</summary>
internal static class AddressDetector
{
    private const int LongestAddress = 14;
    private const int NearNumber = 4;

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind is CueKind.Address or CueKind.Location)
            {
                FindAnnounced(message, cue);
            }
            else if (cue.Kind == CueKind.Street)
            {
                FindStreet(message, cue);
            }
        }
    }

    // "My address is" is followed by an address only if what follows looks like one: "my address changed" is none.
    private static void FindAnnounced(in ScannedMessage message, CueHit cue)
    {
        var end = cue.End;
        var isPlace = false;
        var unknown = 0;
        var mostUnknown = 0;
        while (end < message.Words.Length && end < cue.End + LongestAddress && (end == cue.End || message.Words[end].Before != WordGap.Sentence))
        {
            isPlace |= message.HasDigit(end) || message.HasCueAt(CueKind.Street, end);
            unknown = message.IsKnown(end) ? 0 : unknown + 1;
            mostUnknown = Math.Max(mostUnknown, unknown);
            end++;
        }

        var isAddress = isPlace || (cue.Kind == CueKind.Address && mostUnknown >= 2);
        if (end > cue.End && isAddress)
        {
            var kind = cue.Kind == CueKind.Address ? IdentifierKind.Address : IdentifierKind.Location;
            message.Add(kind, message.Words[cue.End].SourceStart, message.Words[end - 1].SourceEnd);
        }
    }

    // "12 Acacia Street", "rue des Lilas 12": a number near a word for a street, with a name that is no common word between or beside them.
    private static void FindStreet(in ScannedMessage message, CueHit street)
    {
        for (var word = street.First - 1; word >= 0 && word >= street.First - NearNumber && message.Words[word + 1].Before == WordGap.Space; word--)
        {
            if (IsHouseNumber(message, word))
            {
                if (HasName(message, word + 1, street.First, 0) || HasName(message, street.End, Math.Min(street.End + 3, message.Words.Length), 1))
                {
                    var end = Math.Max(street.End, NameEnd(message, street, word));
                    message.Add(IdentifierKind.Address, message.Words[word].SourceStart, message.Words[end - 1].SourceEnd);
                }

                return;
            }
        }

        for (var word = street.End; word < message.Words.Length && word <= street.End + NearNumber && message.Words[word].Before != WordGap.Sentence; word++)
        {
            if (IsHouseNumber(message, word))
            {
                var first = NameStart(message, street);
                if (HasName(message, street.End, word, 2) || first < street.First)
                {
                    message.Add(IdentifierKind.Address, message.Words[first].SourceStart, message.Words[word].SourceEnd);
                }

                return;
            }
        }
    }

    // A number before "rue" belongs to the name after it.
    private static int NameEnd(in ScannedMessage message, CueHit street, int number)
    {
        if (number + 1 < street.First)
        {
            return street.End;
        }

        var end = street.End;
        while (end < message.Words.Length && end < street.End + 3 && message.Words[end].Before == WordGap.Space && !message.HasDigit(end))
        {
            end++;
        }

        while (end > street.End && message.IsFrequent(end - 1))
        {
            end--;
        }

        return end;
    }

    // "Acharnon street 45": the name stands before the word.
    private static int NameStart(in ScannedMessage message, CueHit street)
    {
        var first = street.First;
        return first > 0 && message.Words[first].Before == WordGap.Space && !message.IsKnown(first - 1) && !message.HasDigit(first - 1) ? first - 1 : first;
    }

    /// <summary>At most <paramref name="common"/> common words stand in the range, and at least one other.</summary>
    private static bool HasName(in ScannedMessage message, int first, int end, int common)
    {
        var names = 0;
        for (var word = first; word < end; word++)
        {
            if (message.IsFrequent(word))
            {
                common--;
            }
            else
            {
                names += message.HasDigit(word) || message.IsKnown(word) ? 0 : 1;
            }
        }

        return names > 0 && common >= 0;
    }

    private static bool IsHouseNumber(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        return text.Length <= 5 && char.IsAsciiDigit(text[0]) && text[1..].IndexOfAnyExceptInRange('0', '9') is var letter && (letter < 0 || letter == text.Length - 2);
    }
}
