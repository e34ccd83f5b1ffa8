using Microsoft.Extensions.Primitives;

namespace SafeRedirect.Bot.Channels.WebChat;

/// <summary>Whether a request comes from our own page. There is no cookie to steal, but a foreign page must not speak for a visitor either.</summary>
internal static class SameOrigin
{
    /// <summary>Whether neither <c>Origin</c> nor <c>Sec-Fetch-Site</c> speaks against it. A client that sends neither is no browser and is let in.</summary>
    public static bool Holds(HttpRequest request) =>
        AllowsSite(request.Headers["Sec-Fetch-Site"]) && AllowsOrigin(request.Headers.Origin, request.Host);

    private static bool AllowsSite(StringValues site) => site.Count == 0 || (site.Count == 1 && site[0] is "same-origin" or "none");

    private static bool AllowsOrigin(StringValues origin, HostString host)
    {
        if (origin.Count == 0)
        {
            return true;
        }

        // The scheme is not compared: behind a proxy that ends TLS this host sees http where the page sees https.
        return origin.Count == 1
            && Uri.TryCreate(origin[0], UriKind.Absolute, out var from)
            && (from.Scheme == Uri.UriSchemeHttps || from.Scheme == Uri.UriSchemeHttp)
            && from is { AbsolutePath: "/", Query.Length: 0, Fragment.Length: 0, UserInfo.Length: 0 }
            && string.Equals(from.Host, host.Host, StringComparison.OrdinalIgnoreCase)
            && from.Port == (host.Port ?? (from.Scheme == Uri.UriSchemeHttps ? 443 : 80));
    }
}
