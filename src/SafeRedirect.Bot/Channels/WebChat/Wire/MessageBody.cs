namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>What the page sends. A class without <c>ToString</c>: a record would print what the person wrote.</summary>
internal sealed class MessageBody
{
    public string? Conversation { get; init; }

    public string? Id { get; init; }

    public string? Kind { get; init; }

    public string? Text { get; init; }

    public string? Choice { get; init; }

    public string? Locale { get; init; }
}
