using Microsoft.AspNetCore.Http.Headers;

namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>The language of the page before anybody has said anything.</summary>
internal static class PageLanguage
{
    // A browser names a handful; a header with thousands is no reason to work.
    private const int MostLanguages = 20;

    /// <summary>What the visitor asked for: <c>?lang=</c>, else the best of <c>Accept-Language</c>.</summary>
    /// <returns><see langword="null"/> when the bot speaks none of it; then the page is in the default language and the conversation asks.</returns>
    public static LanguageProfile? Asked(HttpRequest request, Organisation organisation) =>
        Spoken(request.Query["lang"].ToString(), organisation)
        ?? new RequestHeaders(request.Headers).AcceptLanguage
            .Take(MostLanguages)
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Spoken(language.Value.Value, organisation))
            .FirstOrDefault(language => language is not null);

    /// <summary>The language of a locale (BCP 47), or <see langword="null"/> when the bot does not speak it.</summary>
    public static LanguageProfile? Spoken(string? locale, Organisation organisation)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return null;
        }

        var end = locale.AsSpan().IndexOfAny('-', '_');
        return organisation.Language((end < 0 ? locale : locale[..end]).ToLowerInvariant());
    }

    /// <summary>The value of an HTML <c>dir</c> attribute.</summary>
    public static string Direction(LanguageProfile language) => language.IsRightToLeft ? "rtl" : "ltr";
}
