using System.Net;

namespace SafeRedirect.Load.Modes;

/// <summary>Starts the servers that are compared.</summary>
internal sealed class RigFactory(LoadOptions options)
{
    /// <summary>Size of a bare reply where the bot's has not been seen yet, in bytes.</summary>
    public const int UsualReplyBytes = 900;

    private int? Processor => options.IsPinned ? PinnedSelf.ServerProcessor : null;

    /// <summary>The bot, in Development, with an empty store and the content of its own checkout.</summary>
    public Task<Rig> StartBotAsync(CancellationToken cancellationToken) =>
        Rig.StartAsync(options.Kind, options.Workload, BotSpec, cancellationToken);

    /// <summary>The bare endpoint.</summary>
    /// <param name="replyBytes">Size of its replies.</param>
    /// <param name="fault">A fault it makes on purpose.</param>
    public Task<Rig> StartBareAsync(int replyBytes, CancellationToken cancellationToken, string fault = "none") =>
        Rig.StartAsync(options.Kind, options.Workload, (endPoint, platform, _) => BareSpec(endPoint, platform, replyBytes, fault), cancellationToken);

    private ServerSpec BotSpec(IPEndPoint endPoint, Uri platform, IChannel channel)
    {
        var settings = new Dictionary<string, string>(channel.Settings, StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Urls"] = $"http://{endPoint}",
            ["Storage__Path"] = "saferedirect.db",
        };
        return new ServerSpec(options.Bot ?? Repository.Bot, [], settings, endPoint, Processor);
    }

    private ServerSpec BareSpec(IPEndPoint endPoint, Uri platform, int replyBytes, string fault) => new(
        Repository.Baseline,
        [$"http://{endPoint}", MessengerChannel.AppSecret, platform.ToString(), replyBytes.ToString(CultureInfo.InvariantCulture), fault],
        new Dictionary<string, string>(StringComparer.Ordinal),
        endPoint,
        Processor);
}
