namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>Everything the page needs from content, ready to send.</summary>
/// <param name="Of">The knowledge it was rendered from.</param>
/// <param name="Pages">The page by language.</param>
/// <param name="Undecided">The page for somebody whose language is not known: in the default language, and the conversation asks.</param>
/// <param name="Strings">The strings by language, as JSON.</param>
internal sealed record RenderedPages(
    Knowledge Of, IReadOnlyDictionary<string, byte[]> Pages, byte[] Undecided, IReadOnlyDictionary<string, byte[]> Strings);
