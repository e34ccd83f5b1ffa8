using System.Globalization;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds names beside words that announce them: up to four words that are not common ones, with the titles and small words between them.</summary>
internal static class NameDetector
{
    private const int MaximumNames = 4;
    private const int MaximumWords = 7;
    private const int ShortestGuess = 3;
    private const int ShortestTitle = 4;
    private const int MaximumParts = 3;

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            switch (cue.Kind)
            {
                case CueKind.Name:
                    FindAfter(message, cue.End, NameHint.Sure);
                    break;
                case CueKind.Person:
                    FindAfter(message, cue.End, IsTitle(message, cue) ? NameHint.Title : NameHint.Weak);
                    break;
                case CueKind.Named:
                    FindBefore(message, cue.First);
                    break;
                default:
                    break;
            }
        }
    }

    private static void FindAfter(in ScannedMessage message, int first, NameHint hint)
    {
        var isSure = hint == NameHint.Sure;
        // "Called the hotline" names nobody, "called de la Cruz" does; letters without capitals give no hint.
        var isHintNeeded = !isSure || (first < message.Words.Length && message.HasCueAt(CueKind.NamePart, first) && char.IsLower(message.Text[message.Words[first].SourceStart]));
        if (first >= message.Words.Length || (isHintNeeded && !IsLikely(message, first, hint)))
        {
            return;
        }

        var (end, names, guesses, parts) = (first, 0, 0, 0);
        for (var word = first; word < message.Words.Length && word < first + MaximumWords && names < MaximumNames && !IsApart(message, word, word == first);)
        {
            var given = message.CueEnd(CueKind.GivenName, word);
            guesses += given > word || message.IsCapitalized(word) ? 0 : 1;
            if (!isSure && guesses > 1)
            {
                break;
            }

            var isAfterPart = isSure && names > 0 && message.HasCueAt(CueKind.NamePart, word - 1) && IsUncommon(message, word); // "de la Cruz"
            if (isAfterPart || IsPartOfName(message, word) || (isSure && names > 0 && IsLast(message, word) && IsUncommon(message, word)))
            {
                (end, names) = (Math.Max(given, word + 1), names + 1);
            }
            else if (!message.HasCueAt(CueKind.NamePart, word) && !IsInitial(message, word))
            {
                break;
            }
            else if (!message.IsFrequent(word) || IsInitial(message, word))
            {
                parts++;
                end = names > 0 || (isSure && parts > 1) ? Math.Max(word + 1, message.CueEnd(CueKind.NamePart, word)) : end; // "Ahmad Khan": a title may stand at the end, "de" may not
            }

            word = Math.Max(Math.Max(given, message.CueEnd(CueKind.NamePart, word)), word + 1);
        }

        Add(message, first, end);
    }

    // "Jane Roe is my name".
    private static void FindBefore(in ScannedMessage message, int end)
    {
        var first = end;
        while (first > 0 && end - first < MaximumNames && (first == end || message.Words[first].Before == WordGap.Space)
            && (IsPartOfName(message, first - 1) || (first < end && message.HasCueAt(CueKind.NamePart, first - 1))))
        {
            first -= first >= 2 && message.CueEnd(CueKind.GivenName, first - 2) == first ? 2 : 1;
        }

        if (end < message.Words.Length && message.Words[end].Before == WordGap.Sentence)
        {
            return;
        }

        Add(message, first, end);
    }

    private static void Add(in ScannedMessage message, int first, int end)
    {
        if (end > first)
        {
            message.Add(IdentifierKind.PersonName, message.Words[first].SourceStart, message.Words[end - 1].SourceEnd + (IsInitial(message, end - 1) ? 1 : 0));
        }
    }

    // A pause may stand before the name and nowhere in it; the dot of "Mr. Roe" and "J. Roe" ends no sentence.
    private static bool IsApart(in ScannedMessage message, int word, bool isFirst) => message.Words[word].Before switch
    {
        WordGap.Space => false,
        WordGap.Pause => !isFirst,
        _ => word == 0 || message.Words[word - 1].Length > 4 || message.Text[message.Words[word - 1].SourceEnd] != '.'
            || !(message.HasCueAt(CueKind.NamePart, word - 1) || message.Words[word - 1].Length == 1),
    };

    // After "i am" and the like almost anything may follow: a name is likely where a known one stands, or a word that has a capital and no other meaning.
    private static bool IsLikely(in ScannedMessage message, int word, NameHint hint)
    {
        for (var last = Math.Min(word + MaximumParts, message.Words.Length - 1); word < last && message.HasCueAt(CueKind.NamePart, word) && !message.HasCueAt(CueKind.GivenName, word);)
        {
            word++;
        }

        if (message.HasCueAt(CueKind.GivenName, word))
        {
            return !message.IsFrequent(word) || message.IsCapitalized(word);
        }

        if (!IsUncommon(message, word) || message.Words[word].Length < ShortestGuess)
        {
            return false;
        }

        // A known name may come second; a title needs no capital where letters have none.
        var isFirstOfTwo = !message.IsKnown(word) && word + 1 < message.Words.Length && message.Words[word + 1].Before == WordGap.Space && message.HasCueAt(CueKind.GivenName, word + 1) && !message.IsFrequent(word + 1);
        var isAfterTitle = hint == NameHint.Title && !message.IsKnown(word) && char.GetUnicodeCategory(message.Text[message.Words[word].SourceStart]) == UnicodeCategory.OtherLetter;
        return message.IsCapitalized(word) || isFirstOfTwo || isAfterTitle;
    }

    // Nothing follows in the clause: "carlos andres vera".
    private static bool IsLast(in ScannedMessage message, int word) =>
        message.Words[word].Before == WordGap.Space && (word + 1 == message.Words.Length || message.Words[word + 1].Before != WordGap.Space);

    private static bool IsTitle(in ScannedMessage message, CueHit cue) => message.CueEnd(CueKind.NamePart, cue.First) == cue.End && message.Words[cue.End - 1].Length >= ShortestTitle;

    // The letter of "J. Roe".
    private static bool IsInitial(in ScannedMessage message, int word)
    {
        var (start, end) = (message.Words[word].SourceStart, message.Words[word].SourceEnd);
        return end == start + 1 && end < message.Text.Length && message.Text[end] == '.' && char.IsUpper(message.Text[start]);
    }

    // "Hope" may be a name, "wrong" is not; most people write neither with a capital, so an unknown word counts as a name.
    private static bool IsPartOfName(in ScannedMessage message, int word)
    {
        if (message.HasCueAt(CueKind.GivenName, word))
        {
            return true;
        }

        return IsUncommon(message, word) && (!message.IsKnown(word) || message.IsCapitalized(word));
    }

    private static bool IsUncommon(in ScannedMessage message, int word) =>
        char.IsLetter(message.Word(word)[0]) && !message.HasDigit(word) && !message.IsFrequent(word) && !message.HasCueAt(CueKind.NameEnd, word)
        && !message.HasCueAt(CueKind.NamePart, word) && !message.HasCueAt(CueKind.Months, word);
}
