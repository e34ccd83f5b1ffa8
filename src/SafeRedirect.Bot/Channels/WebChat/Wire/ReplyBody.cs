using SafeRedirect.Bot.Channels.WebChat.Page;

namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>One reply: plain text, numbers to call, choices to tap.</summary>
/// <param name="Language">The language of the text (ISO 639-1): another than the conversation's when that language is offered.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
internal sealed record ReplyBody(string Text, string Language, string Direction, IReadOnlyList<CallBody> Calls, IReadOnlyList<ChoiceBody> Choices)
{
    /// <summary>A reply as the page reads it.</summary>
    public static ReplyBody Of(Reply reply, Organisation organisation) => new(
        reply.Text,
        reply.Language,
        PageLanguage.Direction(organisation.Language(reply.Language) ?? organisation.DefaultLanguage),
        [.. reply.Calls.Select(call => new CallBody(call.Name, call.Phone))],
        [.. reply.Actions.Select(action => new ChoiceBody(action.Id.Value, action.Label))]);
}
