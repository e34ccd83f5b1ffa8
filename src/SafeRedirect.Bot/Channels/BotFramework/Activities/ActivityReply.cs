namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Makes the activity that carries a reply.</summary>
internal static class ActivityReply
{
    /// <summary>A reply to an activity that has a sender, a recipient and a conversation.</summary>
    public static OutboundActivity To(InboundActivity activity, Reply reply) => new()
    {
        Type = "message",
        ChannelId = NotEmpty(activity.ChannelId),
        From = Clean(activity.Recipient!),
        Recipient = Clean(activity.From!),
        Conversation = activity.Conversation! with
        {
            Name = NotEmpty(activity.Conversation!.Name),
            ConversationType = NotEmpty(activity.Conversation.ConversationType),
            TenantId = NotEmpty(activity.Conversation.TenantId),
            Role = NotEmpty(activity.Conversation.Role),
        },
        ReplyToId = ReplyToId(activity),
        Text = reply.Text,
        TextFormat = "plain",
        Locale = reply.Language,
        InputHint = reply.Actions.Count > 0 ? "expectingInput" : "acceptingInput",
        SuggestedActions = reply.Actions.Count == 0 ? null : Actions(reply),
    };

    /// <summary>The activity that is replied to.</summary>
    /// <returns><see langword="null"/> when it has no id, and for an arrival on Web Chat or Direct Line, whose ids no client has seen.</returns>
    public static string? ReplyToId(InboundActivity activity) =>
        activity is { Type: "conversationUpdate", ChannelId: "webchat" or "directline" } ? null : NotEmpty(activity.Id);

    // postBack keeps the id out of the person's own lines; an empty "to" means everybody, and satisfies validators that demand it.
    private static ActivityActions Actions(Reply reply) =>
        new([], [.. reply.Actions.Select(action => new CardAction("postBack", action.Label, action.Id.Value))]);

    private static ChannelAccount Clean(ChannelAccount account) =>
        account with { Id = NotEmpty(account.Id), Name = NotEmpty(account.Name), Role = NotEmpty(account.Role) };

    // The protocol allows no empty strings: A2004.
    private static string? NotEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
