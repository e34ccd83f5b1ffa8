namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>One reply: plain text, numbers to call, choices to tap.</summary>
internal sealed record ReplyBody(string Text, IReadOnlyList<CallBody> Calls, IReadOnlyList<ChoiceBody> Choices)
{
    /// <summary>A reply as the page reads it.</summary>
    public static ReplyBody Of(Reply reply) => new(
        reply.Text,
        [.. reply.Calls.Select(call => new CallBody(call.Name, call.Phone))],
        [.. reply.Actions.Select(action => new ChoiceBody(action.Id.Value, action.Label))]);
}
