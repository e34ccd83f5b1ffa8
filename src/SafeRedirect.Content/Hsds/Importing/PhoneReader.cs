using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Finds the number that people call.</summary>
internal static class PhoneReader
{
    /// <summary>Country codes of one and two digits; all others have three. ITU-T E.164, list of assigned codes; read on 2026-11-25.</summary>
    private const string ShortCountryCodes = " 1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    private const int Group = 3;

    /// <summary>The first number for voice: of the service, of the service at its place, of the place. Those of named contacts are not read: they are people.</summary>
    /// <returns><see langword="null"/> when there is none, or it cannot be used; then the fault is noted.</returns>
    public static string? Read(HsdsService service, HsdsServiceAtLocation? at, ImportScope scope)
    {
        var phones = service.Phones.Given().Concat(at?.Phones.Given() ?? []).Concat(at?.Location?.Phones.Given() ?? []).Where(phone => !string.IsNullOrWhiteSpace(phone.Number)).ToList();
        if ((phones.Find(phone => TypeOf(phone) is "" or "voice") ?? phones.Find(phone => TypeOf(phone) is "cell")) is not { } phone)
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(phone.Extension))
        {
            scope.Note(service, "the extension of its phone is left out", "Write in its text what people must say or press");
        }

        if (Spaced(phone.Number!) is { } number)
        {
            return number;
        }

        scope.Fault(service, "its phone number is neither international nor a short number", "Write it with + and the code of the country, like +44 1632 960001", phone.Place);
        return null;
    }

    /// <summary>A number in international form with spaces, or a short number; <see langword="null"/> when it is neither.</summary>
    public static string? Spaced(string text)
    {
        // The example of the standard itself has quotes in the value; (0) is dialled only inside the country.
        var number = text.Trim(' ', '"', '\'', '\u00A0').Replace("(0)", string.Empty, StringComparison.Ordinal);
        if (number.Length is >= 2 and <= 6 && number.All(char.IsAsciiDigit))
        {
            return number;
        }

        var groups = number.TrimStart('+').Split([' ', '-', '.', '(', ')', '/', '\u00A0', '\u2010', '\u2011', '\u202F'], StringSplitOptions.RemoveEmptyEntries);
        var digits = string.Concat(groups);
        if (!number.StartsWith('+') || digits.Length is < 7 or > 15 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        return "+" + (groups.Length > 1 ? string.Join(' ', groups) : Grouped(digits));
    }

    /// <summary>Whether two spellings are the same number.</summary>
    public static bool IsSame(string first, string second) => Digits(first) == Digits(second);

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    private static string TypeOf(HsdsPhone phone) => (phone.Type ?? string.Empty).Trim().ToLowerInvariant();

    /// <summary>Spaces behind the country code and after each third digit: a row of twelve digits is dialled wrong.</summary>
    private static string Grouped(string digits)
    {
        var code = Enumerable.Range(1, 2).Select(length => digits[..length]).FirstOrDefault(code => ShortCountryCodes.Contains($" {code} ", StringComparison.Ordinal)) ?? digits[..Group];
        var rest = digits[code.Length..];
        var parts = new List<string> { code };
        while (rest.Length > Group + 1)
        {
            parts.Add(rest[..Group]);
            rest = rest[Group..];
        }

        return string.Join(' ', [.. parts, rest]);
    }
}
