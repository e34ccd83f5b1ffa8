namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>A template in the place of a text.</summary>
internal sealed record GraphAttachment(string Type, GraphTemplate Payload);
