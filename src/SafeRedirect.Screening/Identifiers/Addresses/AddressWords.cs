using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Addresses;

/// <summary>Tells the words that addresses are made of.</summary>
internal static class AddressWords
{
    private const int LongestNumber = 6;
    private const int LongestHouseNumber = 5;
    private const int LongestName = 2;

    // Endings of street names, folded, in countries where the word for the street is written together with its name.
    private static readonly string[] StreetEndings = ["strasse", "straße", "str", "straat", "laan", "gracht", "gatan", "vagen", "vej", "gade", "veien", "gata", "gasse", "allee", "platz", "katu", "weg"];

    public static bool IsPart(in ScannedMessage message, int word) =>
        message.HasCueAt(CueKind.Street, word) || IsNumber(message, word) || IsName(message, word);

    /// <summary>A word that may name a street or a town: no common word, or one with a capital.</summary>
    public static bool IsName(in ScannedMessage message, int word) =>
        char.IsLetter(message.Word(word)[0]) && !message.HasDigit(word) && !message.IsFrequent(word) && (!message.IsKnown(word) || message.IsCapitalized(word) || message.HasCueAt(CueKind.Place, word) || message.HasCueAt(CueKind.GivenName, word))
        && !Begins(message, word);

    /// <summary>A common word that stands where a street has its name, between the word for the street and a number: "Hope street 5".</summary>
    public static bool IsNameBetween(in ScannedMessage message, int word)
    {
        for (var next = word; next < message.Words.Length && next <= word + LongestName && (next == word || message.Words[next].Before == WordGap.Space) && !Begins(message, next); next++)
        {
            if (next > word && (IsNumber(message, next) || message.HasCueAt(CueKind.Street, next)))
            {
                return true;
            }

            if (message.IsFrequent(next) || message.HasDigit(next))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A house number, a flat, a postcode: few digits, perhaps with letters. A date or a quantity is none.</summary>
    public static bool IsNumber(in ScannedMessage message, int word) => message.HasDigit(word) && message.Words[word].Length <= LongestNumber
        && !(word + 1 < message.Words.Length && message.Words[word + 1].Before == WordGap.Space && (message.HasCueAt(CueKind.Months, word + 1) || message.HasCueAt(CueKind.Amount, word + 1)));

    public static bool IsHouseNumber(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        return text.Length <= LongestHouseNumber && char.IsAsciiDigit(text[0]) && text[1..].IndexOfAnyExceptInRange('0', '9') is var letter && (letter < 0 || letter >= text.Length - 3);
    }

    public static bool IsYear(in ScannedMessage message, int word) => message.Words[word].Length == 4 && Dates.IsYear(message.Number(word));

    /// <summary>One or two words between pauses at the end of an address: its town.</summary>
    public static bool IsTown(in ScannedMessage message, int word)
    {
        for (var next = word; next < message.Words.Length && (next == word || message.Words[next].Before == WordGap.Space); next++)
        {
            if (next >= word + LongestName || !char.IsLetter(message.Word(next)[0]) || message.HasDigit(next) || message.IsFrequent(next) || Begins(message, next))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"s/n", "б/н": the house has no number.</summary>
    public static bool IsWithoutNumber(in ScannedMessage message, int word) =>
        message.Word(word) is "s" or "б" && message.IsJoined(word, word + 1, out var joint) && joint == '/' && message.Word(word + 1) is "n" or "н";

    /// <summary>A short word with a dot, and a name or number after it: the "м." of "м. Харків", "P.O. Box".</summary>
    public static bool IsAbbreviation(in ScannedMessage message, int word)
    {
        const int LongestAbbreviation = 4;
        if (word + 1 >= message.Words.Length || message.Words[word].Length > LongestAbbreviation || !char.IsLetter(message.Word(word)[0]))
        {
            return false;
        }

        var (end, next) = (message.Words[word].SourceEnd, message.Words[word + 1].SourceStart);
        return message.Text[end] == '.' && next - end <= 2 && (char.IsUpper(message.Text[next]) || message.HasDigit(word + 1) || char.GetUnicodeCategory(message.Text[next]) == System.Globalization.UnicodeCategory.OtherLetter)
            && !message.HasCueAt(CueKind.Name, word);
    }

    public static bool IsCompound(ReadOnlySpan<char> word)
    {
        foreach (var ending in StreetEndings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Something else is announced here.</summary>
    public static bool Begins(in ScannedMessage message, int word) =>
        message.HasCueAt(CueKind.Phone, word) || message.HasCueAt(CueKind.Name, word) || message.HasCueAt(CueKind.Birth, word) || message.HasCueAt(CueKind.Document, word)
        || message.HasCueAt(CueKind.Bank, word) || message.HasCueAt(CueKind.Platform, word) || message.HasCueAt(CueKind.Months, word) || (message.HasCueAt(CueKind.Amount, word) && word > 0 && message.Words[word].Before == WordGap.Space && message.HasDigit(word - 1));
}
