namespace SafeRedirect.Bot.Channels.BotFramework.Connector;

/// <summary>Where replies go: the address that the channel names in its activity.</summary>
internal static class ServiceAddress
{
    /// <summary>Whether a reply may be sent to an address. As long as no token is checked, anybody may name one, so only this machine is allowed.</summary>
    public static bool IsAllowed(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.IsLoopback && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    /// <summary>The address for a reply. Ids are one segment each, whatever they hold.</summary>
    /// <param name="serviceUrl">As received; one trailing slash is taken off and a path is kept.</param>
    /// <param name="replyTo"><see langword="null"/> to write without replying to an activity.</param>
    public static Uri Activities(string serviceUrl, string conversation, string? replyTo)
    {
        var root = serviceUrl.EndsWith('/') ? serviceUrl[..^1] : serviceUrl;
        var path = $"{root}/v3/conversations/{Segment(conversation)}/activities";
        return new Uri(replyTo is null ? path : $"{path}/{Segment(replyTo)}");
    }

    private static string Segment(string id) => Uri.EscapeDataString(id);
}
