namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>A number to tap and call, as people read it.</summary>
internal sealed record CallBody(string Name, string Phone);
