namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>A choice to tap.</summary>
internal sealed record GraphQuickReply(string ContentType, string Title, string Payload);
