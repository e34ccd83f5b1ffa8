using System.Text.Json;

namespace SafeRedirect.Baseline;

/// <summary>POST /api/messages: parse, one reply through the activity's service address, 200. The token is not verified, as in the bare endpoint that published figures are quoted against.</summary>
internal sealed class ConnectorEndpoint(ReplyPoster replies)
{
    public async Task AnswerAsync(HttpContext context)
    {
        string? service = null;
        var message = await RequestBody.ReadAsync(context, (_, body) => Read(body, out service));
        if (message is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await replies.ReplyAsync(context, message, (to, text) => Compose(service!, to, text));
    }

    private static (Uri Address, ReadOnlyMemory<byte> Body) Compose(string service, InboundMessage message, string text)
    {
        var address = new Uri($"{service.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(message.Conversation)}/activities/{Uri.EscapeDataString(message.Id)}");
        return (address, JsonBody.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "message");
            writer.WriteStartObject("conversation");
            writer.WriteString("id", message.Conversation);
            writer.WriteEndObject();
            writer.WriteString("replyToId", message.Id);
            writer.WriteString("text", text);
            writer.WriteEndObject();
        }));
    }

    private static InboundMessage Read(ReadOnlyMemory<byte> body, out string? service)
    {
        using var document = JsonDocument.Parse(body);
        var activity = document.RootElement;
        service = activity.GetProperty("serviceUrl").GetString();
        return new InboundMessage(
            activity.GetProperty("conversation").GetProperty("id").GetString()!,
            activity.GetProperty("id").GetString()!,
            activity.GetProperty("text").GetString()!);
    }
}
