using System.Text.Json;

namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Translates an activity into what a turn understands.</summary>
internal static class ActivityTranslation
{
    private const int LongestLocale = 35; // RFC 5646, section 4.4.1

    /// <summary>What the person did.</summary>
    /// <returns><see langword="null"/> for what needs no turn: typing, events, and every type this version does not know.</returns>
    public static Inbound? Translate(InboundActivity activity) => activity.Type switch
    {
        "message" => Message(activity),
        "conversationUpdate" => HasArrived(activity) ? Opening(activity) : null,
        _ => null,
    };

    // The bot itself is among the members added: it does not greet itself.
    private static bool HasArrived(InboundActivity activity) =>
        activity.MembersAdded?.Any(member => member?.Id is { Length: > 0 } id && id != activity.Recipient?.Id) == true;

    private static Inbound Message(InboundActivity activity)
    {
        if (ChoiceId.TryParse(Payload(activity), out var choice))
        {
            return new Inbound { Kind = InboundKind.Choice, Platform = Platform.BotFramework, Choice = choice, LocaleHint = Locale(activity) };
        }

        var text = string.IsNullOrEmpty(activity.Text) ? null : new SensitiveText(activity.Text);
        if (activity.Attachments is { Count: > 0 })
        {
            return new Inbound { Kind = InboundKind.Attachment, Platform = Platform.BotFramework, Text = text, LocaleHint = Locale(activity) };
        }

        // A card of somebody else's making, submitted without words: the menu is better than silence.
        return text is null
            ? Opening(activity)
            : new Inbound { Kind = InboundKind.Text, Platform = Platform.BotFramework, Text = text, LocaleHint = Locale(activity) };
    }

    private static Inbound Opening(InboundActivity activity) =>
        new() { Kind = InboundKind.Opening, Platform = Platform.BotFramework, LocaleHint = Locale(activity) };

    // Web Chat marks a tapped button with channelData.postBack and puts its value into text; others put it into value or, as Messenger through Azure does, into channelData.postback.payload.
    private static string? Payload(InboundActivity activity)
    {
        if (activity.Value is { ValueKind: JsonValueKind.String } value)
        {
            return LenientText.Of(value);
        }

        if (activity.ChannelData is not { ValueKind: JsonValueKind.Object } data)
        {
            return null;
        }

        if (data.TryGetProperty("postBack", out var mark))
        {
            return mark.ValueKind switch
            {
                JsonValueKind.True => activity.Text,
                JsonValueKind.String => LenientText.Of(mark),
                JsonValueKind.Object => PayloadOf(mark),
                _ => null,
            };
        }

        return data.TryGetProperty("postback", out var postback) && postback.ValueKind == JsonValueKind.Object ? PayloadOf(postback) : null;
    }

    private static string? PayloadOf(JsonElement tapped) =>
        tapped.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.String ? LenientText.Of(payload) : null;

    private static string? Locale(InboundActivity activity) => activity.Locale is { Length: > 0 and <= LongestLocale } locale ? locale : null;
}
