namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>A number to call.</summary>
internal sealed record GraphButton(string Type, string Title, string Payload);
