using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.Messenger.Receiving;
using SafeRedirect.Bot.Channels.Messenger.Sending;

namespace SafeRedirect.Bot.Channels.Messenger;

/// <summary>The Messenger channel: <c>/webhooks/messenger</c>.</summary>
internal static class MessengerChannel
{
    private const string Route = "/webhooks/messenger";

    /// <summary>Adds what the channel needs; the host binds <see cref="MessengerOptions"/>.</summary>
    public static void AddMessenger(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<MessengerOptions>, MessengerOptionsCheck>();
        services.AddSingleton<MessengerHandshake>();
        services.AddSingleton<MessengerSignature>();
        services.AddSingleton<MessengerTurns>();
        services.AddSingleton<MessengerWebhook>();
        services.AddSingleton<GraphClient>();
    }

    /// <summary>Maps the webhook, when the channel is enabled.</summary>
    public static void MapMessenger(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IOptions<MessengerOptions>>().Value.Enabled)
        {
            return;
        }

        routes.MapGet(Route, static (HttpRequest request, MessengerHandshake handshake) => handshake.Answer(request));
        routes.MapPost(Route, static (HttpRequest request, MessengerWebhook webhook) => webhook.HandleAsync(request));
    }
}
