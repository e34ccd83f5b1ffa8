namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Who sends or receives.</summary>
internal sealed record ChannelAccount(string? Id, string? Name = null, string? Role = null);
