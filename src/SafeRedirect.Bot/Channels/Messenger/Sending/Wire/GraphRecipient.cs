namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>The person a reply is for.</summary>
internal sealed record GraphRecipient(string Id);
