namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Where an activity belongs.</summary>
internal sealed record ConversationAccount(string? Id, string? Name = null, bool? IsGroup = null, string? ConversationType = null, string? TenantId = null, string? Role = null);
