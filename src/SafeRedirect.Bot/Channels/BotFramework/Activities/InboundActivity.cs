using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>What a channel sends, in the fields this bot needs. Unknown fields are accepted, wrong types are not: botframework-activity.md, A2003 and A2005.</summary>
internal sealed record InboundActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? Locale { get; init; }

    public string? DeliveryMode { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    [JsonConverter(typeof(LenientTextConverter))]
    public string? Text { get; init; }

    /// <summary>Of any type: a string for a tapped choice, an object for a submitted card.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The channel's own data, of any type.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Only counted: no address in them is ever read.</summary>
    public IReadOnlyList<JsonElement>? Attachments { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
}
