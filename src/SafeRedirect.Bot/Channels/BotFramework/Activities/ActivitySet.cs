namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Replies that travel in the answer to the request.</summary>
internal sealed record ActivitySet(IReadOnlyList<OutboundActivity> Activities);
