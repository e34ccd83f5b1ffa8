using System.Text.Json;

namespace SafeRedirect.Bot.Channels.Messenger.Sending;

/// <summary>What Meta answered, reduced to numbers: its message may quote what was sent.</summary>
internal readonly record struct GraphAnswer(GraphFault Fault, int Status, int Code, int Subcode)
{
    private const int OutsideWindowSubcode = 2018278;
    private const int NoSuchPersonSubcode = 2018001;

    /// <summary>What becomes of the reply.</summary>
    public SendOutcome Outcome => Fault switch
    {
        GraphFault.None => SendOutcome.Sent,
        GraphFault.Temporary or GraphFault.Rate => SendOutcome.Unavailable,
        _ => SendOutcome.Refused,
    };

    /// <summary>Reads an answer by its status and its error code, never by its words.</summary>
    public static GraphAnswer Read(int status, ReadOnlySpan<byte> body)
    {
        if (status is >= 200 and < 300)
        {
            return new GraphAnswer(GraphFault.None, status, 0, 0);
        }

        var (code, subcode) = ReadError(body);
        return new GraphAnswer(Judge(status, code, subcode), status, code ?? 0, subcode);
    }

    private static GraphFault Judge(int status, int? code, int subcode) => (status, code) switch
    {
        (0, _) => GraphFault.Temporary,
        (429, _) => GraphFault.Rate,
        ( >= 500, _) => GraphFault.Temporary,

        // Not Meta's form of an error: a proxy, a wrong address, a page of some network. Nobody has refused the message yet.
        (_, null) => GraphFault.Temporary,
        (_, 1 or 2 or 1200) => GraphFault.Temporary,
        (_, 4 or 32 or 613) => GraphFault.Rate,
        (_, 10) when subcode == OutsideWindowSubcode => GraphFault.OutsideWindow,
        (_, 10 or 190 or (>= 200 and <= 299)) => GraphFault.Token,
        (_, 551) => GraphFault.Unreachable,
        (_, 100) when subcode == NoSuchPersonSubcode => GraphFault.Unreachable,
        (_, 100) => GraphFault.BadMessage,
        _ => GraphFault.Other,
    };

    private static (int? Code, int Subcode) ReadError(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = ChannelLimits.WebhookDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                ? (Number(error, "code"), Number(error, "error_subcode") ?? 0)
                : (null, 0);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (null, 0);
        }
    }

    private static int? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
