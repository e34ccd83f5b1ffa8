using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>A day as content files, options and HSDS documents write it: <c>yyyy-MM-dd</c> (ISO 8601).</summary>
public static class DayText
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Writes a day.</summary>
    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads a day; nothing may stand around it.</summary>
    /// <returns>Whether the text is a day of the calendar in this form.</returns>
    public static bool TryRead([NotNullWhen(true)] string? text, out DateOnly day) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
