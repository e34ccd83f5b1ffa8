namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Choices under a message.</summary>
internal sealed record ActivityActions(IReadOnlyList<string> To, IReadOnlyList<CardAction> Actions);
