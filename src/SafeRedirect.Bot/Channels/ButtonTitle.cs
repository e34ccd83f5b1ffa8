using System.Globalization;

namespace SafeRedirect.Bot.Channels;

/// <summary>Titles of buttons. Content keeps its labels short; this is the last guard, since a title that is too long makes the platform refuse the whole message.</summary>
internal static class ButtonTitle
{
    /// <summary>The title, cut between characters as people see them.</summary>
    /// <param name="limit">UTF-16 code units, the strictest way to count.</param>
    public static string Fit(string title, int limit)
    {
        if (title.Length <= limit)
        {
            return title;
        }

        var length = 0;
        while (StringInfo.GetNextTextElementLength(title, length) is var next && length + next <= limit)
        {
            length += next;
        }

        return title[..length].TrimEnd();
    }
}
