namespace SafeRedirect.Bot.Hosting;

/// <summary>Headers of every answer, also of errors and unknown addresses; a page sets its own in their place.</summary>
internal static class DefaultHeaders
{
    /// <summary>Sets them before anything else runs.</summary>
    public static void UseDefaultHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
