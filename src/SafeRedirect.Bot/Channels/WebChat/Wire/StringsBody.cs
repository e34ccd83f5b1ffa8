namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>The page's own words in one language.</summary>
/// <param name="Texts">The <c>page.*</c> texts, by key.</param>
/// <param name="Help">The safe card, which the page shows when it cannot reach us.</param>
internal sealed record StringsBody(string Language, string Direction, string Organisation, IReadOnlyDictionary<string, string> Texts, ReplyBody Help);
