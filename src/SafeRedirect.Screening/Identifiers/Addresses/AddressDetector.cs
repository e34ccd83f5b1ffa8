using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers.Addresses;

/// <summary>Finds addresses and described places: what follows a word that announces one, and a street with its name and number.</summary>
internal static class AddressDetector
{
    private const int LongestClause = 16;
    private const int Skipped = 4;
    private const int SkippedAtHome = 2;

    public static void Find(in ScannedMessage message)
    {
        var covered = 0;
        foreach (var cue in message.Cues)
        {
            switch (cue.Kind)
            {
                case CueKind.Address or CueKind.Home:
                    covered = Math.Max(covered, FindAnnounced(message, cue));
                    break;
                case CueKind.Location or CueKind.Hiding:
                    FindDescribed(message, cue);
                    break;
                case CueKind.Street when cue.First >= covered:
                    covered = Math.Max(covered, FindStreet(message, cue.First));
                    break;
                default:
                    break;
            }
        }

        FindCompounds(message);
    }

    // "My address is" is followed by an address only if what follows looks like one: "my address changed" is none.
    private static int FindAnnounced(in ScannedMessage message, CueHit cue)
    {
        var first = cue.End;
        while (first < message.Words.Length && first < cue.End + (cue.Kind == CueKind.Home ? SkippedAtHome : Skipped) && !AddressWords.IsPart(message, first) && message.Words[first].Before != WordGap.Sentence)
        {
            first++;
        }

        if (first < message.Words.Length && message.Words[first].Before == WordGap.Sentence && first > cue.End)
        {
            return 0;
        }

        var stretch = AddressStretch.Read(message, first, isAnnounced: true);
        var isExact = stretch.Numbers > 0 || (stretch.Streets >= 2 && stretch.IsNamed) || (stretch.HasCapital && stretch.IsNamed);
        var isNear = stretch.LongestName >= 2 && (stretch.HasCapital || (first <= cue.End + 1 && !char.IsLower(message.Text[message.Words[first].SourceStart])));
        var isAddress = (stretch.IsTied && isExact) || (cue.Kind == CueKind.Address && (isNear || (stretch.Numbers > 0 && stretch.Streets > 0)));
        return isAddress ? Add(message, stretch, Beginning(message, cue, first)) : 0;
    }

    // With a town before the street, and with "tent" when it is a part of the cue "tent number".
    private static int Beginning(in ScannedMessage message, CueHit cue, int first)
    {
        for (var word = cue.First; word < first; word++)
        {
            if (word < cue.End ? message.HasCueAt(CueKind.Street, word) : !message.IsFrequent(word))
            {
                return word;
            }
        }

        return first;
    }

    // To the end of the clause: where somebody hides is told in common words.
    private static void FindDescribed(in ScannedMessage message, CueHit cue)
    {
        var end = cue.End;
        var (places, unknown, hasDigit) = (0, 0, false);
        while (end < message.Words.Length && end < cue.End + LongestClause && (end == cue.End || message.Words[end].Before != WordGap.Sentence))
        {
            places += message.HasCueAt(CueKind.Street, end) || (cue.Kind == CueKind.Hiding && message.HasCueAt(CueKind.Place, end)) ? 1 : 0;
            hasDigit |= message.HasDigit(end);
            unknown += message.IsKnown(end) ? 0 : 1;
            end++;
        }

        var isPlace = cue.Kind == CueKind.Hiding ? places >= 2 || (places == 1 && (hasDigit || unknown > 0)) : hasDigit || (places > 0 && unknown > 0);
        if (end > cue.End && isPlace)
        {
            var first = cue.Kind == CueKind.Hiding ? cue.End - 1 : cue.End; // "under the bridge"
            var start = message.Words[first].SourceStart;
            start -= start > 0 && message.Text[start - 1] is '-' or '\u2212' or '+' && message.HasDigit(first) ? 1 : 0; // "-19.28 -68.64"
            message.Add(IdentifierKind.Location, start, message.Words[end - 1].SourceEnd);
        }
    }

    // "12 Acacia Street", "rue des Lilas 12": a number near a word for a street, with a name beside it.
    private static int FindStreet(in ScannedMessage message, int street)
    {
        var stretch = AddressStretch.Read(message, AddressStretch.Beginning(message, street), isAnnounced: false);
        var isAddress = stretch.IsTied && ((stretch.IsNamed && stretch.Numbers > 0) || (stretch.Streets >= 2 && stretch.Numbers >= 3) || (stretch.Streets >= 2 && stretch.Numbers >= 2 && stretch.HasCapital)); // "carrera 7 no 12-34 apto 501"
        return isAddress ? Add(message, stretch, stretch.First) : 0;
    }

    // "Musterstrasse 12": the word for the street is the end of its name.
    private static void FindCompounds(in ScannedMessage message)
    {
        for (var word = 0; word + 1 < message.Words.Length; word++)
        {
            if (AddressWords.IsCompound(message.Word(word)) && AddressWords.IsHouseNumber(message, word + 1) && IsBeside(message, word))
            {
                Add(message, AddressStretch.Read(message, word, isAnnounced: false), word);
            }
        }
    }

    // A space stands between the words, or the dot of "Musterstr. 12".
    private static bool IsBeside(in ScannedMessage message, int word) =>
        message.Words[word + 1].Before == WordGap.Space || (message.Words[word + 1].SourceStart - message.Words[word].SourceEnd <= 2 && message.Text[message.Words[word].SourceEnd] == '.');

    // "Example Hotel": a name with a capital, right before a word for a building.
    private static bool IsNameBefore(in ScannedMessage message, int first) =>
        message.Words[first].Before == WordGap.Space && message.HasCueAt(CueKind.Street, first) && message.IsCapitalized(first) && message.IsCapitalized(first - 1) && AddressWords.IsName(message, first - 1);

    // "Istanbul, Fatih, street 12": names before the street, with pauses between.
    private static int WithTown(in ScannedMessage message, int first)
    {
        const int MostTowns = 3;
        const int LongestTown = 2;
        for (var town = 0; town < MostTowns && first > 0 && message.Words[first].Before == WordGap.Pause; town++)
        {
            var word = first - 1;
            while (word > 0 && first - word < LongestTown && message.Words[word].Before == WordGap.Space && AddressWords.IsName(message, word - 1))
            {
                word--;
            }

            if (!AddressWords.IsName(message, first - 1) || message.HasCueAt(CueKind.GivenName, first - 1))
            {
                break;
            }

            first = word;
        }

        return first;
    }

    private static int Add(in ScannedMessage message, in AddressStretch stretch, int first)
    {
        if (stretch.End > first)
        {
            first = WithTown(message, first);
            while (first > 0 && (AddressWords.IsAbbreviation(message, first - 1) || IsNameBefore(message, first)))
            {
                first--;
            }

            message.Add(IdentifierKind.Address, message.Words[first].SourceStart, message.Words[stretch.End - 1].SourceEnd);
        }

        return stretch.End;
    }
}
