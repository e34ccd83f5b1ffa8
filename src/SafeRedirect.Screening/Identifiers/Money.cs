using System.Globalization;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Tells amounts by the currency or unit beside them.</summary>
internal static class Money
{
    public static bool Touches(in ScannedMessage message, in NumberRun number)
    {
        if (IsSign(message.Text, number.Start - 1, -1) || IsSign(message.Text, number.End, 1))
        {
            return true;
        }

        var after = message.WordAt(number.End);
        var first = message.WordAt(number.Start);
        if (after < message.Words.Length && message.Words[after].Before == WordGap.Space && message.HasCueAt(CueKind.Amount, after))
        {
            return true;
        }

        // "usd 612345678", but not "20 usd 0612345678".
        return first > 0 && message.Words[first - 1].Length > 1 && message.HasCueAt(CueKind.Amount, first - 1) && (first == 1 || !message.HasDigit(first - 2));
    }

    private static bool IsSign(string text, int index, int step)
    {
        if (index >= 0 && index < text.Length && text[index] == ' ')
        {
            index += step;
        }

        return index >= 0 && index < text.Length && char.GetUnicodeCategory(text[index]) == UnicodeCategory.CurrencySymbol;
    }
}
