using SafeRedirect.Bot.Channels.WebChat.Wire;

namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>The page's own words, from content.</summary>
internal static class PageStrings
{
    /// <summary>The texts that the page uses.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "page.title", "page.heading", "page.placeholder", "page.send", "page.leave", "page.leave-hint", "page.connecting",
        "page.failed", "page.retry", "page.you", "page.assistant", "page.choices", "page.noscript",
    ];

    /// <summary>The words in one language.</summary>
    public static StringsBody Of(Knowledge knowledge, LanguageProfile language) => new(
        language.Code,
        PageLanguage.Direction(language),
        knowledge.Pack.Organisation.Name.In(language.Code),
        Keys.ToDictionary(key => key, key => knowledge.Pack.Text(key, language.Code).TrimEnd(), StringComparer.Ordinal),
        ReplyBody.Of(knowledge.SafeCards[language.Code], knowledge.Pack.Organisation));
}
