namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>What the page gets.</summary>
/// <param name="Language">The language of the conversation after this turn (ISO 639-1).</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Replies">Empty when the message was answered long before.</param>
internal sealed record AnswerBody(string Language, string Direction, IReadOnlyList<ReplyBody> Replies);
