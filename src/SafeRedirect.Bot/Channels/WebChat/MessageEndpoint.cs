using System.Text.Json;
using Microsoft.Net.Http.Headers;
using SafeRedirect.Bot.Channels.WebChat.Page;
using SafeRedirect.Bot.Channels.WebChat.Wire;

namespace SafeRedirect.Bot.Channels.WebChat;

/// <summary><c>POST /chat/messages</c>: one message in, its replies out.</summary>
internal static class MessageEndpoint
{
    /// <summary>Seconds after which a client may try again; the page has a back-off of its own.</summary>
    private const string RetryAfterSeconds = "2";

    private static readonly byte[] BadRequest = """{"error":"bad-request"}"""u8.ToArray();
    private static readonly byte[] TryAgain = """{"error":"try-again"}"""u8.ToArray();

    /// <summary>Checks where the request comes from, reads it, runs the turn and answers with its replies.</summary>
    public static async Task HandleAsync(HttpContext context, TurnRunner turns, KnowledgeSource knowledge)
    {
        PageHeaders.SetForData(context.Response);
        if (!SameOrigin.Holds(context.Request))
        {
            await WriteAsync(context, StatusCodes.Status403Forbidden, BadRequest);
            return;
        }

        if (!IsJson(context.Request.ContentType))
        {
            await WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, BadRequest);
            return;
        }

        var read = await MessageReader.ReadAsync(context.Request, context.RequestAborted);
        if (read.Message is not { } message)
        {
            await WriteAsync(context, read.RefusedWith, BadRequest);
            return;
        }

        var sender = new CollectingSender();
        if (await turns.RunAsync(message, sender, context.RequestAborted) == TurnOutcome.TryAgain)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, TryAgain);
            return;
        }

        var answer = Answer(sender.Replies, message.Inbound.LocaleHint, knowledge.Current.Pack.Organisation);
        await WriteAsync(context, StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(answer, WireJson.Plain.AnswerBody));
    }

    private static AnswerBody Answer(IReadOnlyList<Reply> replies, string? locale, Organisation organisation)
    {
        // What is said first is in the conversation's language; an offer of another language comes last.
        var language = (replies.Count > 0 ? organisation.Language(replies[0].Language) : PageLanguage.Spoken(locale, organisation)) ?? organisation.DefaultLanguage;
        return new AnswerBody(language.Code, PageLanguage.Direction(language), [.. replies.Select(reply => ReplyBody.Of(reply, organisation))]);
    }

    // A form of a foreign page can post text/plain and form types without asking; JSON it cannot.
    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task WriteAsync(HttpContext context, int status, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = PageHeaders.Json;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
