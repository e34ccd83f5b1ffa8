namespace SafeRedirect.Bot.Channels;

/// <summary>Phone numbers as buttons want them.</summary>
internal static class DialNumber
{
    private const int ShortestInternational = 7;
    private const int LongestInternational = 15; // E.164

    /// <summary>A plus sign and digits.</summary>
    /// <returns><see langword="null"/> for a number that is not in international form, such as 112: a button could not call it everywhere, and it stands in the text.</returns>
    public static string? International(string phone)
    {
        if (!phone.StartsWith('+'))
        {
            return null;
        }

        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length is >= ShortestInternational and <= LongestInternational ? $"+{digits}" : null;
    }
}
