using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.BotFramework.Connector;

namespace SafeRedirect.Bot.Channels.BotFramework;

/// <summary>The Bot Framework channel: <c>/api/messages</c>.</summary>
internal static class BotFrameworkChannel
{
    private const string Route = "/api/messages";

    /// <summary>Adds what the channel needs; the host binds <see cref="BotFrameworkOptions"/>.</summary>
    public static void AddBotFramework(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsCheck>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<MessagesEndpoint>();
    }

    /// <summary>Maps the endpoint, when the channel is enabled in Development.</summary>
    public static void MapBotFramework(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        if (!services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.Enabled)
        {
            return;
        }

        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            BotFrameworkLog.NotListening(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(BotFrameworkChannel).FullName!));
            return;
        }

        routes.MapPost(Route, static (HttpRequest request, MessagesEndpoint endpoint) => endpoint.HandleAsync(request));
    }
}
