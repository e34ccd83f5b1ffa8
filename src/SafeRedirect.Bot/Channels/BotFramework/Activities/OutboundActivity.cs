namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>What this bot sends. Absent fields are left out, never null: both official validators refuse null.</summary>
internal sealed record OutboundActivity
{
    public required string Type { get; init; }

    public string? ChannelId { get; init; }

    public required ChannelAccount From { get; init; }

    public required ChannelAccount Recipient { get; init; }

    public required ConversationAccount Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public required string Text { get; init; }

    public required string TextFormat { get; init; }

    public required string Locale { get; init; }

    public required string InputHint { get; init; }

    public ActivityActions? SuggestedActions { get; init; }
}
