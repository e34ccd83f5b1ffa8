namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>Serves the page, its files and its strings. Nothing here changes anything.</summary>
internal static class PageEndpoints
{
    /// <summary>The methods of all of them.</summary>
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary><c>/</c>: the page in the visitor's language.</summary>
    public static Task ServePageAsync(HttpContext context, PageSource source)
    {
        PageHeaders.SetForPage(context.Response);
        var pages = source.Current;
        var language = PageLanguage.Asked(context.Request, pages.Of.Pack.Organisation);
        return WriteAsync(context, "text/html; charset=utf-8", language is null ? pages.Undecided : pages.Pages[language.Code]);
    }

    /// <summary>A file of the page.</summary>
    public static Task ServeFileAsync(HttpContext context, PageFile file)
    {
        PageHeaders.SetForFile(context.Response);
        return WriteAsync(context, file.ContentType, file.Content);
    }

    /// <summary><c>/chat/strings/{language}</c>: the page's words, for a conversation that changed its language.</summary>
    public static Task ServeStringsAsync(HttpContext context, string language, PageSource source)
    {
        PageHeaders.SetForData(context.Response);
        if (source.Current.Strings.TryGetValue(language, out var strings))
        {
            return WriteAsync(context, PageHeaders.Json, strings);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
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
