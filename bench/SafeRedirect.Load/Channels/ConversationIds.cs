namespace SafeRedirect.Load.Channels;

/// <summary>Platform ids of the invented people: sixteen digits, as Messenger has them.</summary>
internal static class ConversationIds
{
    private const long First = 7_100_000_000_000_000;

    public static string Of(int conversation) => (First + conversation).ToString(CultureInfo.InvariantCulture);

    /// <returns>The conversation's number, or -1 for an id that nobody has.</returns>
    public static int Find(ReadOnlySpan<byte> id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value - First is >= 0 and < int.MaxValue and var found
            ? (int)found
            : -1;
}
