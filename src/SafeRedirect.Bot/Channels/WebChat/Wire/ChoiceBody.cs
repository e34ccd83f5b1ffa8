namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>A choice: the id goes back when it is tapped.</summary>
internal sealed record ChoiceBody(string Id, string Label);
