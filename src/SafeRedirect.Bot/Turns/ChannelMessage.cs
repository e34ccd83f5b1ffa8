namespace SafeRedirect.Bot.Turns;

/// <summary>One verified message of a channel.</summary>
/// <param name="ConversationId">What the platform calls the conversation; it becomes a pseudonym and is not kept.</param>
/// <param name="MessageId">The platform's id of the message, unique within the platform; it is hashed and not kept.</param>
internal sealed record ChannelMessage(SensitiveText ConversationId, SensitiveText MessageId, Inbound Inbound);
