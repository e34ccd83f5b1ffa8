using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.WebChat;
using SafeRedirect.Bot.Channels.WebChat.Page;

namespace SafeRedirect.Bot.Privacy;

/// <summary><c>/privacy</c>: the full notice in every language. Nothing here changes anything or keeps anything.</summary>
internal static class NoticeEndpoints
{
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the notice. It is served whichever channels are enabled.</summary>
    public static IEndpointRouteBuilder MapPrivacyNotice(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/privacy", Methods, ServeAsync);
        routes.MapMethods($"/privacy/{NoticeFiles.StyleHash}.css", Methods, ServeStyleAsync);
        return routes;
    }

    private static Task ServeAsync(HttpContext context, KnowledgeSource knowledge, IOptions<WebChatOptions> options)
    {
        var pack = knowledge.Current.Pack;
        var asked = PageLanguage.Asked(context.Request, pack.Organisation) ?? pack.Organisation.DefaultLanguage;
        IReadOnlyList<LanguageProfile> choices = [asked, pack.Organisation.DefaultLanguage, .. pack.Organisation.Languages];
        if (choices.FirstOrDefault(language => pack.Notices.ContainsKey(language.Code)) is not { } language)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        return WriteAsync(context, "text/html; charset=utf-8", NoticePage.Render(pack, pack.Notices[language.Code], language, options.Value.LeaveUrl));
    }

    private static Task ServeStyleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return WriteAsync(context, "text/css; charset=utf-8", NoticeFiles.Style);
    }

    private static async Task WriteAsync(HttpContext context, string contentType, byte[] body)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
