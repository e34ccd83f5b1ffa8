using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.WebChat.Page;

namespace SafeRedirect.Bot.Channels.WebChat;

/// <summary>The chat on the organisation's own page: docs/channels/web-chat.md.</summary>
internal static class WebChatChannel
{
    /// <summary>Registers the web chat. It needs <see cref="TurnRunner"/> and <see cref="KnowledgeSource"/>.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        services.AddOptions<WebChatOptions>().ValidateDataAnnotations();
        services.AddSingleton<PageSource>();
        return services;
    }

    /// <summary>Maps the page, its files and the messages; nothing when the channel is not enabled.</summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IOptions<WebChatOptions>>().Value.Enabled)
        {
            return routes;
        }

        routes.MapMethods("/", PageEndpoints.Methods, PageEndpoints.ServePageAsync);
        foreach (var file in PageFile.All)
        {
            routes.MapMethods(file.Path, PageEndpoints.Methods, (HttpContext context) => PageEndpoints.ServeFileAsync(context, file));
        }

        routes.MapMethods("/chat/strings/{language}", PageEndpoints.Methods, PageEndpoints.ServeStringsAsync);
        routes.MapPost("/chat/messages", MessageEndpoint.HandleAsync);
        return routes;
    }
}
