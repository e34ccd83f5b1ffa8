using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Documents;

/// <summary>Finds document, registration and case numbers: announced ones, and those whose form is rarely anything else. Announced account numbers with letters are found the same way.</summary>
internal static class DocumentDetector
{
    private const int Reach = 7;
    private const int ReachOfDigits = 5; // without letters
    private const int ReachBefore = 4;
    private const int MinimumDigits = 4;
    private const int MinimumDigitsBefore = 5;
    private const int MinimumDigitsOfAccount = 6;
    private const int LongestBeforePages = 3;
    private const int LongestRound = 7;

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind == CueKind.Document && !FindPages(message, cue.End) && !FindAfter(message, cue.End, IdentifierKind.IdDocument, MinimumDigits))
            {
                FindBefore(message, cue.First);
            }
            else if (cue.Kind == CueKind.Bank)
            {
                FindAfter(message, cue.End, IdentifierKind.Bank, MinimumDigitsOfAccount);
            }
        }

        for (var word = 0; word < message.Words.Length;)
        {
            var end = message.HasDigit(word) || message.Words[word].Length <= DocumentShapes.LongestPrefix ? DocumentShapes.End(message, word) : word;
            if (end > word && !IsInLink(message.Text, message.Words[word].SourceStart))
            {
                message.Add(IdentifierKind.IdDocument, message.Words[word].SourceStart, message.Words[end - 1].SourceEnd);
            }

            word = Math.Max(end, word + 1);
        }
    }

    private static bool FindAfter(in ScannedMessage message, int first, IdentifierKind kind, int minimum)
    {
        for (var word = first; word < message.Words.Length && word <= first + Reach; word++)
        {
            if (word > first && message.Words[word].Before == WordGap.Sentence && message.Words[word - 1].Length > 3)
            {
                return false;
            }

            if (!message.HasDigit(word))
            {
                continue;
            }

            var code = DocumentCode.Around(message, word, first);
            if (word > first + ReachOfDigits && !HasCapitals(message, code))
            {
                return false;
            }

            var isFar = word > first + 1 && !HasCapitals(message, code);
            if ((code.Digits >= (isFar ? Math.Max(minimum, MinimumDigitsBefore) : minimum) || IsMixed(message, code)) && IsCode(message, code))
            {
                message.Add(kind, message.Words[code.First].SourceStart, message.Words[code.End - 1].SourceEnd);
                FindNext(message, code.End, kind, minimum);
                return true;
            }
        }

        return false;
    }

    // "Passports A1234567 and B7654321": the cue stands for both.
    private static void FindNext(in ScannedMessage message, int word, IdentifierKind kind, int minimum)
    {
        if (word + 1 < message.Words.Length && !message.HasDigit(word) && message.HasDigit(word + 1) && DocumentCode.Around(message, word + 1, word) is var next && next.Digits >= Math.Max(minimum, MinimumDigitsBefore) && IsCode(message, next))
        {
            message.Add(kind, message.Words[next.First].SourceStart, message.Words[next.End - 1].SourceEnd);
        }
    }

    // "1234567 is my case number".
    private static void FindBefore(in ScannedMessage message, int cue)
    {
        for (var word = cue - 1; word >= 0 && word >= cue - ReachBefore && message.Words[word + 1].Before != WordGap.Sentence; word--)
        {
            if (!message.HasDigit(word))
            {
                continue;
            }

            var code = DocumentCode.Around(message, word, Math.Max(0, word - DocumentCode.LongestCode));
            if (code.Digits >= MinimumDigitsBefore && IsCode(message, code))
            {
                message.Add(IdentifierKind.IdDocument, message.Words[code.First].SourceStart, message.Words[code.End - 1].SourceEnd);
            }

            return;
        }
    }

    // An entry of a register: "page 12 volume 34 entry 567".
    private static bool FindPages(in ScannedMessage message, int first)
    {
        for (var last = Math.Min(first + LongestBeforePages, message.Words.Length - 1); first < last && !message.HasDigit(first) && !message.HasDigit(first + 1);)
        {
            first++;
        }

        var (end, pairs, digits) = (first, 0, 0);
        while (end + 1 < message.Words.Length && !message.HasDigit(end) && message.IsNumber(end + 1) && message.Words[end].Before != WordGap.Sentence)
        {
            digits += message.Words[end + 1].Length;
            (end, pairs) = (end + 2, pairs + 1);
        }

        if (pairs < 3 || digits < MinimumDigitsBefore)
        {
            return false;
        }

        message.Add(IdentifierKind.IdDocument, message.Words[first].SourceStart, message.Words[end - 1].SourceEnd);
        return true;
    }

    private static bool IsCode(in ScannedMessage message, in DocumentCode code)
    {
        var isSingle = code.End == code.First + 1;
        var isYear = isSingle && Dates.IsYear(message.Number(code.First)) && message.Words[code.First].Length == 4;
        var isAmount = code.End < message.Words.Length && message.Words[code.End].Before == WordGap.Space && (message.HasCueAt(CueKind.Amount, code.End) || IsRangeOfAmounts(message, code.End));
        var start = message.Words[code.First].SourceStart;
        var hasPlus = start > 0 && message.Text[start - 1] is '+' or '\uFF0B';
        var isMonth = code.Digits == 4 && code.End == code.First + 2 && message.Words[code.First].Length == 2 && message.Words[code.First + 1].Length == 2 && message.IsNumber(code.First) && message.IsNumber(code.First + 1); // "valid until 12/28"
        var isRound = isSingle && message.IsNumber(code.First) && message.Words[code.First].Length <= LongestRound && message.Word(code.First).EndsWith("000");
        return !isYear && !isMonth && !isRound && !DocumentShapes.IsPlusCode(message, code.End - 1) && !isAmount && !hasPlus && !code.IsDate(message) && !message.HasCueAt(CueKind.Amount, code.First);
    }

    // "1082 or 1500 euro"
    private static bool IsRangeOfAmounts(in ScannedMessage message, int word) =>
        word + 2 < message.Words.Length && message.IsNumber(word + 1) && message.HasCueAt(CueKind.Amount, word + 2);

    // The letters of a register stand in it: "HIAS/0045-B".
    private static bool HasCapitals(in ScannedMessage message, in DocumentCode code)
    {
        var start = message.Words[code.First].SourceStart;
        return code.End > code.First + 1 && char.IsUpper(message.Text[start]) && char.IsUpper(message.Text[Math.Min(start + 1, message.Text.Length - 1)]);
    }

    // "XK7F2P": capitals with digits among them.
    private static bool IsMixed(in ScannedMessage message, in DocumentCode code)
    {
        const int ShortestMixed = 6;
        var word = message.Word(code.First);
        var isUpper = true;
        foreach (var character in message.Text.AsSpan(message.Words[code.First].SourceStart, message.Words[code.First].SourceEnd - message.Words[code.First].SourceStart))
        {
            isUpper &= !char.IsLower(character);
        }

        return isUpper && message.CountDigits(code.First) >= 2 && word.Length >= ShortestMixed && word.Length - message.CountDigits(code.First) >= 2 && !message.IsKnown(code.First);
    }

    // Links that are no identifiers have such codes in their paths.
    private static bool IsInLink(string text, int start)
    {
        const int LongestLink = 200;
        var first = start;
        while (first > 0 && start - first < LongestLink && !char.IsWhiteSpace(text[first - 1]))
        {
            first--;
        }

        var before = text.AsSpan(first, start - first);
        return before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || before.Contains('@')
            || (before.Contains('/') && before.Contains('.'));
    }
}
