namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>A button.</summary>
internal sealed record CardAction(string Type, string Title, string Value);
