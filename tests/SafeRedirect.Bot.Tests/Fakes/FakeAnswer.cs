namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>How a fake platform answers one call.</summary>
/// <param name="Delay">Time before the answer; the call counts as done whether or not anybody still waits for it.</param>
internal sealed record FakeAnswer(int Status, string Body, TimeSpan Delay)
{
    /// <summary>Where a redirect leads.</summary>
    public Uri? Location { get; init; }

    public static FakeAnswer Ok { get; } = new(200, """{"recipient_id":"1","message_id":"m_out"}""", TimeSpan.Zero);

    public static FakeAnswer Slow(TimeSpan delay) => Ok with { Delay = delay };

    public static FakeAnswer Status5xx { get; } = new(503, "<html>down</html>", TimeSpan.Zero);

    /// <summary>An error in Meta's form.</summary>
    public static FakeAnswer Error(int status, int code, int? subcode = null) => new(
        status,
        subcode is null
            ? $$$"""{"error":{"message":"(#{{{code}}}) invented","type":"OAuthException","code":{{{code}}},"fbtrace_id":"A1"}}"""
            : $$$"""{"error":{"message":"(#{{{code}}}) invented","type":"OAuthException","code":{{{code}}},"error_subcode":{{{subcode}}},"fbtrace_id":"A1"}}""",
        TimeSpan.Zero);
}
