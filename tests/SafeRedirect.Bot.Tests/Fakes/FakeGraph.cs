using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>Meta's Send API with Meta's limits: docs/channels/limits.md. Its numbers are written out here again, so that a wrong one in the code shows.</summary>
internal static class FakeGraph
{
    public static async Task<FakePlatform> StartAsync()
    {
        var platform = new FakePlatform(Check);
        await platform.StartAsync();
        return platform;
    }

    private static void Check(HttpRequest request, JsonElement body, List<string> faults)
    {
        Demand(request.Headers.Authorization == $"Bearer {TestBot.PageToken}", "bearer token", faults);
        Demand(!request.QueryString.HasValue, "no query: a token in an address ends up in logs", faults);
        Demand(request.Path.Value!.EndsWith("/messages", StringComparison.Ordinal), "path", faults);
        Demand(!request.Headers.ContainsKey("traceparent"), "no trace id", faults);
        Demand(body.GetProperty("recipient").GetProperty("id").GetString() is { Length: > 0 }, "recipient", faults);
        Demand(body.GetProperty("messaging_type").GetString() == "RESPONSE", "messaging_type", faults);
        var message = body.GetProperty("message");
        var hasText = message.TryGetProperty("text", out var text);
        var hasAttachment = message.TryGetProperty("attachment", out var attachment);
        Demand(hasText != hasAttachment, "either text or attachment", faults);
        if (hasText)
        {
            Demand(text.GetString() is { Length: > 0 and < 2000 }, "text under 2000", faults);
        }

        if (hasAttachment)
        {
            CheckTemplate(attachment, faults);
        }

        if (message.TryGetProperty("quick_replies", out var replies))
        {
            CheckQuickReplies(replies, faults);
        }
    }

    private static void CheckTemplate(JsonElement attachment, List<string> faults)
    {
        Demand(attachment.GetProperty("type").GetString() == "template", "attachment type", faults);
        var template = attachment.GetProperty("payload");
        Demand(template.GetProperty("template_type").GetString() == "button", "template type", faults);
        Demand(template.GetProperty("text").GetString() is { Length: > 0 and <= 640 }, "template text", faults);
        var buttons = template.GetProperty("buttons");
        Demand(buttons.GetArrayLength() is >= 1 and <= 3, "1 to 3 buttons", faults);
        foreach (var button in buttons.EnumerateArray())
        {
            Demand(button.GetProperty("type").GetString() == "phone_number", "button type", faults);
            Demand(button.GetProperty("title").GetString() is { Length: >= 1 and <= 20 }, "button title", faults);
            var number = button.GetProperty("payload").GetString()!;
            Demand(number.StartsWith('+') && number.Length > 1 && number[1..].All(char.IsAsciiDigit), "button payload", faults);
        }
    }

    private static void CheckQuickReplies(JsonElement replies, List<string> faults)
    {
        Demand(replies.GetArrayLength() is >= 1 and <= 13, "1 to 13 quick replies", faults);
        foreach (var reply in replies.EnumerateArray())
        {
            Demand(reply.GetProperty("content_type").GetString() == "text", "quick reply type", faults);
            Demand(reply.GetProperty("title").GetString() is { Length: >= 1 and <= 20 }, "quick reply title", faults);
            Demand(reply.GetProperty("payload").GetString() is { Length: >= 1 and <= 1000 }, "quick reply payload", faults);
        }
    }

    private static void Demand(bool isRight, string rule, List<string> faults)
    {
        if (!isRight)
        {
            faults.Add(rule);
        }
    }
}
