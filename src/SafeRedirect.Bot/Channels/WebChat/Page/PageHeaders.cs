namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>The headers of the page, its files and its data. Listed in docs/channels/web-chat.md, which a test reads.</summary>
internal static class PageHeaders
{
    /// <summary>The content type of data.</summary>
    public const string Json = "application/json; charset=utf-8";

    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'";

    /// <summary>For the page itself: nothing foreign, nothing inline, nothing kept.</summary>
    public static void SetForPage(HttpResponse response)
    {
        SetForData(response);
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }

    /// <summary>For files whose address changes with their content.</summary>
    public static void SetForFile(HttpResponse response)
    {
        SetForData(response);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
    }

    /// <summary>For everything else: read by our own page only, and not kept.</summary>
    public static void SetForData(HttpResponse response)
    {
        var headers = response.Headers;
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
