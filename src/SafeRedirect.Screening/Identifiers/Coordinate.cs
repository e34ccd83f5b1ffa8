using System.Buffers;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>A decimal number that may be a latitude, waiting for the longitude after it.</summary>
internal readonly record struct Coordinate(int Start, int End)
{
    private const int MinimumDecimals = 3;
    private const int LongestGap = 5;
    private static readonly SearchValues<char> BetweenDegrees = SearchValues.Create(" ,;\u060C\u061B\u00B0-+NSEWnsew/");

    private bool IsPresent => End > Start;

    /// <summary>Adds a location when the run, or the one before and this, are two decimal degrees.</summary>
    /// <returns>The latitude to try with the next run.</returns>
    public static Coordinate Find(in ScannedMessage message, in NumberRun run, Coordinate latitude)
    {
        if (run.Groups.Length == 4 && (run.Groups[2].Separator is ' ' or '-') && IsDegrees(run, 0, 90) && IsDegrees(run, 2, 180))
        {
            message.Add(IdentifierKind.Location, WithSign(message.Text, run.Groups[0].Start), run.End);
            return default;
        }

        if (run.Groups.Length != 2)
        {
            return default;
        }

        var start = WithSign(message.Text, run.Groups[0].Start);
        if (latitude.IsPresent && IsDegrees(run, 0, 180) && IsGap(message.Text.AsSpan(latitude.End, run.Groups[0].Start - latitude.End)))
        {
            message.Add(IdentifierKind.Location, latitude.Start, run.End);
            return default;
        }

        return IsDegrees(run, 0, 90) ? new Coordinate(start, run.End) : default;
    }

    private static bool IsDegrees(in NumberRun run, int group, int limit) =>
        run.Groups[group].Length <= 3 && run.Value(group) <= limit && run.Groups[group + 1].Separator == '.' && run.Groups[group + 1].Length >= MinimumDecimals;

    private static int WithSign(string text, int start) => start > 0 && text[start - 1] is ('-' or '\u2212') ? start - 1 : start;

    private static bool IsGap(ReadOnlySpan<char> between) => between.Length <= LongestGap && between.IndexOfAnyExcept(BetweenDegrees) < 0;
}
