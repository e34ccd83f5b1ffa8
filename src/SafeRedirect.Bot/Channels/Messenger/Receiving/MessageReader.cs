using System.Text.Json;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Translates a message, postback or link into what a turn understands. No address of an attachment is ever read.</summary>
internal static class MessageReader
{
    /// <summary>Reads the content of an event.</summary>
    /// <param name="kind"><see cref="MessengerEventKind.Text"/> for a message, <see cref="MessengerEventKind.Opening"/> for a postback or a link.</param>
    /// <returns><see langword="null"/> when a field that decides has the wrong type.</returns>
    public static (MessengerEventKind Kind, Inbound Inbound)? Read(MessengerEventKind kind, JsonElement part) =>
        kind == MessengerEventKind.Text ? ReadMessage(part) : ReadOpening(part);

    private static (MessengerEventKind Kind, Inbound Inbound)? ReadMessage(JsonElement message)
    {
        if (message.TryGetProperty("text", out var element) && element.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
        {
            return null;
        }

        if (PayloadOf(message, "quick_reply") is { } choice)
        {
            return Chosen(choice);
        }

        var text = element.ValueKind == JsonValueKind.String ? LenientText.Of(element) : null;
        if (HoldsAttachment(message, hasText: text is not null))
        {
            return (MessengerEventKind.Attachment, new Inbound { Kind = InboundKind.Attachment, Platform = Platform.Messenger, Text = Sensitive(text) });
        }

        return string.IsNullOrEmpty(text)
            ? (MessengerEventKind.Wordless, new Inbound { Kind = InboundKind.Attachment, Platform = Platform.Messenger })
            : (MessengerEventKind.Text, new Inbound { Kind = InboundKind.Text, Platform = Platform.Messenger, Text = Sensitive(text) });
    }

    // Get started, a button of an older version, a link: whatever it says, the person wants to begin. A link's words are not read: anybody can make one.
    private static (MessengerEventKind Kind, Inbound Inbound) ReadOpening(JsonElement part) =>
        ChoiceId.TryParse(JsonParts.Text(part, "payload"), out var choice)
            ? Chosen(choice)
            : (MessengerEventKind.Opening, new Inbound { Kind = InboundKind.Opening, Platform = Platform.Messenger });

    private static (MessengerEventKind Kind, Inbound Inbound) Chosen(ChoiceId choice) =>
        (MessengerEventKind.Choice, new Inbound { Kind = InboundKind.Choice, Platform = Platform.Messenger, Choice = choice });

    private static ChoiceId? PayloadOf(JsonElement message, string name) =>
        message.TryGetProperty(name, out var tapped) && tapped.ValueKind == JsonValueKind.Object
        && ChoiceId.TryParse(JsonParts.Text(tapped, "payload"), out var choice)
            ? choice
            : null;

    private static bool HoldsAttachment(JsonElement message, bool hasText)
    {
        if (!message.TryGetProperty("attachments", out var attachments))
        {
            return false;
        }

        if (attachments.ValueKind != JsonValueKind.Array)
        {
            return attachments.ValueKind != JsonValueKind.Null;
        }

        // Beside text, "fallback" is the preview that Messenger itself makes of a link in it: the person attached nothing.
        return attachments.EnumerateArray().Any(attachment => !hasText || !IsPreview(attachment));
    }

    private static bool IsPreview(JsonElement attachment) =>
        attachment.ValueKind == JsonValueKind.Object && JsonParts.Text(attachment, "type") == "fallback";

    private static SensitiveText? Sensitive(string? text) => string.IsNullOrEmpty(text) ? null : new SensitiveText(text);
}
