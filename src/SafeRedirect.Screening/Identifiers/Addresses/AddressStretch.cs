using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers.Addresses;

/// <summary>Words that may be an address: streets, numbers and names, with small words between.</summary>
internal ref struct AddressStretch
{
    private const int LongestAddress = 16;
    private const int LongestBefore = 6;
    private const int LongestAfterStreet = 5;

    private int gap;
    private int name;
    private bool isAfterStreet;
    private bool isAfterNumber;
    private bool isAfterName;

    public int First { get; private set; }

    /// <summary>One past the last word.</summary>
    public int End { get; private set; }

    public int Streets { get; private set; }

    /// <summary>Years do not count.</summary>
    public int Numbers { get; private set; }

    public int LongestName { get; private set; }

    /// <summary>A name stands beside a word for a street.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>A word has a capital.</summary>
    public bool HasCapital { get; private set; }

    /// <summary>A number or a name stands beside a word for a street, or a number beside a name.</summary>
    public bool IsTied { get; private set; }

    /// <summary>Reads to the right.</summary>
    /// <param name="isAnnounced">More common words may stand between the parts.</param>
    public static AddressStretch Read(in ScannedMessage message, int first, bool isAnnounced)
    {
        var stretch = new AddressStretch { First = first, End = first };
        for (var word = first; word < message.Words.Length && word < first + LongestAddress;)
        {
            var next = word == first || !IsApart(message, word) ? stretch.Take(message, word, isAnnounced ? 3 : 2) : word;
            if (next == word)
            {
                break;
            }

            word = next;
        }

        return stretch;
    }

    /// <summary>The first word of what belongs to a street and stands before it.</summary>
    public static int Beginning(in ScannedMessage message, int street)
    {
        var first = street;
        var names = 0;
        while (first > 0 && street - first < LongestBefore && message.Words[first].Before != WordGap.Sentence)
        {
            var isSpace = message.Words[first].Before == WordGap.Space;
            var isName = isSpace && names < 3 && AddressWords.IsName(message, first - 1);
            var isStreet = message.HasCueAt(CueKind.Street, first - 1);
            if (!isName && !isStreet && !AddressWords.IsHouseNumber(message, first - 1))
            {
                break;
            }

            names = isName ? names + 1 : 0;
            first--;
        }

        return first;
    }

    // Returns one past what was taken, or the same word when the address ends before it.
    private int Take(in ScannedMessage message, int word, int longestGap)
    {
        var street = message.CueEnd(CueKind.Street, word);
        if (street > word || AddressWords.IsCompound(message.Word(word)))
        {
            street = Math.Max(street, word + 1);
            Streets++;
            IsTied |= isAfterNumber || isAfterName;
            IsNamed |= isAfterName || street == word + 1 && AddressWords.IsCompound(message.Word(word));
            return Go(street, isStreet: true, isNumber: false, isName: false);
        }

        if (NumberLength(message, word) is var length and > 0)
        {
            var isYear = AddressWords.IsYear(message, word) && !isAfterStreet;
            Numbers += isYear || (longestGap <= 2 && !isAfterStreet && char.IsLetter(message.Word(word)[0])) ? 0 : 1; // "A1" may be a level
            IsTied |= !isYear && (isAfterStreet || isAfterName);
            return Go(word + length, isStreet: false, isNumber: !isYear, isName: false);
        }

        if (AddressWords.IsName(message, word) || (longestGap > 2 && (isAfterStreet || (isAfterName && name < 3)) && AddressWords.IsNameBetween(message, word)))
        {
            IsNamed |= isAfterStreet;
            IsTied |= isAfterStreet || isAfterNumber;
            HasCapital |= message.IsCapitalized(word);
            LongestName = Math.Max(LongestName, ++name);
            return Go(word + 1, isStreet: false, isNumber: false, isName: true);
        }

        if (End == word && word > First && Numbers > 0 && IsTied && message.Words[word].Before == WordGap.Pause && AddressWords.IsTown(message, word))
        {
            return Go(word + 1, isStreet: false, isNumber: false, isName: true);
        }

        var isSmall = message.IsFrequent(word) || message.Words[word].Length == 1 || longestGap > 2 || IsBeforePart(message, word);
        return End > First && ++gap <= longestGap && isSmall ? Skip(message, word) : word;
    }

    // "No 5", "third floor".
    private static bool IsBeforePart(in ScannedMessage message, int word) =>
        word + 1 < message.Words.Length && message.Words[word + 1].Before == WordGap.Space && (AddressWords.IsNumber(message, word + 1) || message.HasCueAt(CueKind.Street, word + 1)) && !AddressWords.Begins(message, word);

    private readonly int NumberLength(in ScannedMessage message, int word)
    {
        if (AddressWords.IsWithoutNumber(message, word))
        {
            return 2;
        }

        var isNumber = AddressWords.IsNumber(message, word) || (isAfterStreet && (message.HasCueAt(CueKind.Digits, word) || (message.HasDigit(word) && message.Words[word].Length <= LongestAfterStreet)));
        return isNumber ? 1 : 0;
    }

    private int Go(int end, bool isStreet, bool isNumber, bool isName)
    {
        (isAfterStreet, isAfterNumber, isAfterName, gap) = (isStreet, isNumber, isName, 0);
        name = isName ? name : 0;
        End = end;
        return end;
    }

    // One small word may stand between a street and its name or number: "rue de Paris", "street no 5".
    private int Skip(in ScannedMessage message, int word)
    {
        name = 0;
        if (gap > 1 || message.Words[word].Length > 3)
        {
            (isAfterStreet, isAfterNumber, isAfterName) = (isAfterStreet && gap < 3 && message.Words[word].Length <= 3, false, false);
        }

        // The letter of a block or flat: "bloc C".
        if (isAfterStreet && message.Words[word].Length == 1 && char.IsUpper(message.Text[message.Words[word].SourceStart]))
        {
            End = word + 1;
        }

        return word + 1;
    }

    // The dot of an abbreviation ends no sentence: "вул. Садова", "Av. Central".
    private static bool IsApart(in ScannedMessage message, int word) =>
        message.Words[word].Before == WordGap.Sentence
        && !(message.Text[message.Words[word - 1].SourceEnd] == '.'
            && ((message.IsNumber(word - 1) && message.HasCueAt(CueKind.Street, word))
                || IsAcronym(message, word - 1)
                || (message.Words[word - 1].Length <= 4 && !message.IsNumber(word - 1) && message.Words[word].SourceStart - message.Words[word - 1].SourceEnd <= 2 && (message.HasDigit(word) || message.Words[word].SourceStart == message.Words[word - 1].SourceEnd + 1))
                || (message.Words[word - 1].Length <= 5 && message.HasCueAt(CueKind.Street, word - 1)) || message.Words[word - 1].Length == 1 || (message.Word(word - 1).EndsWith("str") && AddressWords.IsCompound(message.Word(word - 1)))));

    // "AA.HH. Los Olivos"
    private static bool IsAcronym(in ScannedMessage message, int word) =>
        word > 0 && message.Words[word].Length is 2 or 3 && message.IsJoined(word - 1, word, out var joint) && joint == '.' && char.IsUpper(message.Text[message.Words[word].SourceEnd - 1]);
}
