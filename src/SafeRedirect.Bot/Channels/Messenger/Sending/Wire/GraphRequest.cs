namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>A call of the Send API.</summary>
internal sealed record GraphRequest(GraphRecipient Recipient, string MessagingType, GraphMessage Message);
