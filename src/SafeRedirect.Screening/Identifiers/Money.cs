using System.Collections.Frozen;
using System.Globalization;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Tells amounts by the currency beside them.</summary>
internal static class Money
{
    // Folded. International codes and the names people type beside an amount; none of them is a text that anybody reads.
    private static readonly FrozenSet<string> Currencies = new[]
    {
        "usd", "eur", "gbp", "uah", "try", "irr", "irt", "syp", "lbp", "iqd", "egp", "afn", "pkr", "mxn", "cop", "xaf", "xof", "euro", "euros", "dollar", "dollars",
        "dolar", "dolares", "pound", "pounds", "peso", "pesos", "lira", "liras", "toman", "tomans", "rial", "rials", "rub", "rubles", "afghani", "fcfa", "cfa",
        "\u062F\u0648\u0644\u0627\u0631", "\u064A\u0648\u0631\u0648", "\u0644\u064A\u0631\u0647", "\u0631\u064A\u0627\u0644", "\u062A\u0648\u0645\u0627\u0646", "\u062A\u0648\u0645\u0646",
        "\u062F\u064A\u0646\u0627\u0631", "\u062C\u0646\u064A\u0647", "\u0627\u0641\u063A\u0627\u0646\u064A", "\u0433\u0440\u043D", "\u0433\u0440\u0438\u0432\u0435\u043D\u044C", "\u0433\u0440\u0438\u0432\u043D\u0456",
        "\u0454\u0432\u0440\u043E", "\u0434\u043E\u043B\u0430\u0440\u0456\u0432", "\u0435\u0432\u0440\u043E", "\u0440\u0443\u0431\u043B\u0456\u0432",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Touches(in ScannedMessage message, in NumberRun number)
    {
        if (IsSign(message.Text, number.Start - 1, -1) || IsSign(message.Text, number.End, 1))
        {
            return true;
        }

        var after = message.WordAt(number.End);
        var first = message.WordAt(number.Start);
        return (after < message.Words.Length && Lookup.Contains(message.Word(after))) || (first > 0 && Lookup.Contains(message.Word(first - 1)));
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
