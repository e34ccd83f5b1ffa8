using System.Text.Json;
using System.Text.Unicode;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Reads a verified body. What it holds comes from Meta, but parts of it from anybody who writes to the page.</summary>
internal static class DeliveryReader
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = ChannelLimits.WebhookDepth };

    /// <summary>Reads all events. Never throws for what the bytes hold.</summary>
    /// <param name="pageId">Events of other pages are not answered; empty answers all.</param>
    public static MessengerDelivery Read(ReadOnlyMemory<byte> body, string? pageId, DateTimeOffset now)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return MessengerDelivery.Unreadable;
        }

        try
        {
            using var document = JsonDocument.Parse(body, Limits);
            return ReadEnvelope(document.RootElement, pageId, now);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return MessengerDelivery.Unreadable;
        }
    }

    private static MessengerDelivery ReadEnvelope(JsonElement root, string? pageId, DateTimeOffset now)
    {
        if (root.ValueKind != JsonValueKind.Object || JsonParts.Text(root, "object") is not { } kind)
        {
            return MessengerDelivery.Unreadable;
        }

        // Another subscription of the same app: authentic, so it is acknowledged, or Meta would unsubscribe the page.
        if (kind != "page")
        {
            return new MessengerDelivery(IsReadable: true, [MessengerEvent.Unanswered(MessengerEventKind.Unknown)]);
        }

        if (!root.TryGetProperty("entry", out var entries) || entries.ValueKind != JsonValueKind.Array)
        {
            return MessengerDelivery.Unreadable;
        }

        var events = new List<MessengerEvent>();
        foreach (var entry in entries.EnumerateArray())
        {
            ReadEntry(entry, pageId, now, events);
        }

        return new MessengerDelivery(IsReadable: true, events);
    }

    private static void ReadEntry(JsonElement entry, string? pageId, DateTimeOffset now, List<MessengerEvent> events)
    {
        if (entry.ValueKind != JsonValueKind.Object || JsonParts.Id(entry, "id") is not { } page)
        {
            events.Add(MessengerEvent.Unanswered(MessengerEventKind.Malformed));
            return;
        }

        if (!string.IsNullOrEmpty(pageId) && page != pageId)
        {
            events.Add(MessengerEvent.Unanswered(MessengerEventKind.OtherPage));
            return;
        }

        var sentAt = JsonParts.Number(entry, "time") ?? now.ToUnixTimeMilliseconds();
        var before = events.Count;
        AddAll(entry, "messaging", events, item => EventReader.Read(item, page, sentAt, now));
        AddAll(entry, "standby", events, _ => MessengerEvent.Unanswered(MessengerEventKind.Standby));
        AddAll(entry, "changes", events, _ => MessengerEvent.Unanswered(MessengerEventKind.Unknown));
        if (events.Count == before)
        {
            events.Add(MessengerEvent.Unanswered(MessengerEventKind.Unknown));
        }
    }

    private static void AddAll(JsonElement entry, string name, List<MessengerEvent> events, Func<JsonElement, MessengerEvent> read)
    {
        if (!entry.TryGetProperty(name, out var items))
        {
            return;
        }

        if (items.ValueKind != JsonValueKind.Array)
        {
            events.Add(MessengerEvent.Unanswered(MessengerEventKind.Malformed));
            return;
        }

        events.AddRange(items.EnumerateArray().Select(read));
    }
}
