using System.Collections.Frozen;
using System.Globalization;

namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>How many digits follow the calling codes of countries people come from, pass through and live in.</summary>
/// <remarks>Ranges of all kinds of numbers a person may have, after ITU-T E.164 national numbering plans (read 2026-11-25); a code that is missing here has 7 to 12.</remarks>
internal static class CallingCodes
{
    private const string Ranges =
        "1:10 7:10 20:8-10 27:9 30:10 31:9 32:8-9 33:9 34:9 36:8-9 39:8-11 40:9 41:9 43:7-12 44:9-10 45:8 46:7-10 47:8 48:9 49:7-12 51:8-9 52:10-11 53:6-8 54:10-11 55:10-11 56:9 57:8-10 " +
        "58:10 60:8-10 61:9 62:8-12 63:8-10 64:8-10 65:8 66:8-9 81:9-10 82:8-10 84:9-10 86:10-11 90:10 91:10 92:9-10 93:9 94:9 95:7-10 98:10 211:9 212:9 213:8-9 216:8 218:8-9 220:7 221:9 " +
        "222:8 223:8 224:8-9 225:8-10 226:8 227:8 228:8 229:8-10 230:7-8 231:7-9 232:8 233:9 234:8-10 235:8 236:8 237:8-9 238:7 239:7 240:9 241:7-8 242:9 243:7-9 244:9 245:7-9 248:7 249:9 " +
        "250:8-9 251:9 252:7-9 253:8 254:9 255:9 256:9 257:8 258:8-9 260:9 261:9 262:9 263:8-10 264:8-9 265:7-9 266:8 267:7-8 268:8 269:7 291:7 350:8 351:9 352:6-9 353:7-9 354:7 355:8-9 " +
        "356:8 357:8 358:7-10 359:7-9 370:8 371:8 372:7-8 373:8 374:8 375:9 376:6 377:8-9 380:9 381:8-9 382:8 383:8 385:8-9 386:8 387:8 389:8 420:9 421:9 423:7 501:7 502:8 503:8 504:8 505:8 " +
        "506:8 507:7-8 509:8 590:9 591:8 592:7 593:8-9 594:9 595:8-9 596:9 597:6-7 598:8 599:7-8 670:7-8 852:8 855:8-9 856:8-10 880:8-10 886:8-9 960:7 961:7-8 962:8-9 963:8-9 964:8-10 965:8 " +
        "966:9 967:7-9 968:8 970:8-9 971:8-9 972:8-9 973:8 974:8 975:8 976:8 977:8-10 992:9 993:8 994:9 995:9 996:9 998:9";

    private static readonly FrozenDictionary<int, (int Shortest, int Longest)> Lengths = Ranges.Split(' ').Select(Read).ToFrozenDictionary();

    /// <summary>Calling code and national number fit together; a trunk zero between them, as in "+33 (0)6", is skipped.</summary>
    /// <param name="digits">From the calling code on.</param>
    public static bool Fit(ReadOnlySpan<char> digits)
    {
        var code = 0;
        for (var length = 1; length <= 3 && length < digits.Length; length++)
        {
            code = (code * 10) + digits[length - 1] - '0';
            if (Lengths.TryGetValue(code, out var range))
            {
                var national = digits.Length - length;
                return (national >= range.Shortest && national <= range.Longest) || (digits[length] == '0' && national - 1 >= range.Shortest && national - 1 <= range.Longest);
            }
        }

        return false;
    }

    /// <summary>The number of digits of the calling code that begins these digits; 0 when none is known.</summary>
    public static int LengthOf(ReadOnlySpan<char> digits)
    {
        var code = 0;
        for (var length = 1; length <= 3 && length < digits.Length; length++)
        {
            code = (code * 10) + digits[length - 1] - '0';
            if (Lengths.ContainsKey(code))
            {
                return length;
            }
        }

        return 0;
    }

    private static KeyValuePair<int, (int Shortest, int Longest)> Read(string range)
    {
        var parts = range.Split(':', '-');
        var shortest = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), (shortest, parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : shortest));
    }
}
