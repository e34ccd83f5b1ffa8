using System.Globalization;
using System.Text.Json;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Reads one event: docs/channels/messenger.md lists the kinds.</summary>
internal static class EventReader
{
    private const string OpensThread = "OPEN_THREAD";
    private static readonly TimeSpan Answered = TimeSpan.FromHours(ChannelLimits.EventHours);

    // Every key an event may have besides who, whom and when, and what it means when it is not answered.
    private static readonly (string Key, MessengerEventKind Kind)[] Unanswered =
    [
        ("read", MessengerEventKind.Read),
        ("delivery", MessengerEventKind.Delivery),
        ("reaction", MessengerEventKind.Reaction),
        ("optin", MessengerEventKind.OptIn),
        ("pass_thread_control", MessengerEventKind.ThreadControl),
        ("take_thread_control", MessengerEventKind.ThreadControl),
        ("request_thread_control", MessengerEventKind.ThreadControl),
        ("app_roles", MessengerEventKind.ThreadControl),
    ];

    /// <summary>Reads an event. Never throws for what it holds: one malformed event must not fail the others.</summary>
    /// <param name="page">The page the entry belongs to.</param>
    /// <param name="sentAt">The entry's own time, for an event without one: milliseconds since 1970.</param>
    public static MessengerEvent Read(JsonElement item, string page, long sentAt, DateTimeOffset now)
    {
        try
        {
            return ReadKnown(item, page, sentAt, now);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in a name or an id.
            return MessengerEvent.Unanswered(MessengerEventKind.Malformed);
        }
    }

    private static MessengerEvent ReadKnown(JsonElement item, string page, long sentAt, DateTimeOffset now)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return MessengerEvent.Unanswered(MessengerEventKind.Malformed);
        }

        var (kind, part) = Recognize(item);
        if (kind is not (MessengerEventKind.Text or MessengerEventKind.Opening))
        {
            return MessengerEvent.Unanswered(kind);
        }

        if (SenderOf(item) is not { } sender)
        {
            return MessengerEvent.Unanswered(MessengerEventKind.Malformed);
        }

        var timestamp = JsonParts.Number(item, "timestamp") ?? sentAt;
        if (sender == page)
        {
            return MessengerEvent.Unanswered(MessengerEventKind.Echo);
        }

        if (timestamp < (now - Answered).ToUnixTimeMilliseconds())
        {
            return MessengerEvent.Unanswered(MessengerEventKind.TooOld);
        }

        return MessageReader.Read(kind, part) is var (exact, inbound)
            ? new MessengerEvent(exact, timestamp, Message(exact, inbound, part, sender, timestamp))
            : MessengerEvent.Unanswered(MessengerEventKind.Malformed);
    }

    // Text stands for every message and Opening for every postback and link, until its content is read.
    private static (MessengerEventKind Kind, JsonElement Part) Recognize(JsonElement item)
    {
        if (item.TryGetProperty("message", out var message))
        {
            return (KindOfMessage(message), message);
        }

        if (item.TryGetProperty("postback", out var postback))
        {
            return (postback.ValueKind == JsonValueKind.Object ? MessengerEventKind.Opening : MessengerEventKind.Malformed, postback);
        }

        if (item.TryGetProperty("referral", out var referral))
        {
            return (KindOfReferral(referral), referral);
        }

        foreach (var (key, kind) in Unanswered)
        {
            if (item.TryGetProperty(key, out var part))
            {
                return (kind, part);
            }
        }

        return (MessengerEventKind.Unknown, item);
    }

    private static MessengerEventKind KindOfMessage(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            return MessengerEventKind.Malformed;
        }

        if (JsonParts.IsTrue(message, "is_echo"))
        {
            return MessengerEventKind.Echo;
        }

        return JsonParts.IsTrue(message, "is_deleted") ? MessengerEventKind.Deleted : MessengerEventKind.Text;
    }

    private static MessengerEventKind KindOfReferral(JsonElement referral)
    {
        if (referral.ValueKind != JsonValueKind.Object)
        {
            return MessengerEventKind.Malformed;
        }

        return JsonParts.Text(referral, "type") == OpensThread ? MessengerEventKind.Opening : MessengerEventKind.OtherReferral;
    }

    private static string? SenderOf(JsonElement item) =>
        item.TryGetProperty("sender", out var sender) && sender.ValueKind == JsonValueKind.Object ? JsonParts.Id(sender, "id") : null;

    private static ChannelMessage Message(MessengerEventKind kind, Inbound inbound, JsonElement part, string sender, long timestamp)
    {
        // A link and an old postback have no id of their own; what happened, to whom and when is one.
        var id = JsonParts.Id(part, "mid") ?? string.Create(CultureInfo.InvariantCulture, $"{kind}:{sender}:{timestamp}");
        return new ChannelMessage(new SensitiveText(sender), new SensitiveText(id), inbound);
    }
}
