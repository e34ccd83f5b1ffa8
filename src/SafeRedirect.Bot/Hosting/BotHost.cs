using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.BotFramework;
using SafeRedirect.Bot.Channels.Messenger;
using SafeRedirect.Bot.Channels.WebChat;
using SafeRedirect.Bot.Privacy;
using SafeRedirect.Bot.Referrals;
using SafeRedirect.Bot.Statistics;
using SafeRedirect.Bot.Storage;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Puts the program together: options, stores, turns, channels.</summary>
internal static class BotHost
{
    private const long LargestBody = 256 * 1024;

    /// <summary>Builds the host. Nothing listens yet.</summary>
    /// <param name="configure">For tests: changes services before the host is built.</param>
    /// <exception cref="StartRefusedException">The content or the configuration is not fit to serve people; the message lists every fault.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddGuardedLogging();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        AddOptions(builder.Services);
        AddCore(builder.Services);
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddHostedService<ContentWatch>();
        AddChannels(builder.Services);
        configure?.Invoke(builder);
        RefuseBadConfiguration(builder);

        var app = builder.Build();
        ValidateOptions(app.Services);
        _ = app.Services.GetRequiredService<KnowledgeSource>();
        app.UseMiddleware<NeutralErrors>();
        app.UseDefaultHeaders();
        Map(app);
        return app;
    }

    /// <summary>Prepares the stores and serves until the host is stopped.</summary>
    public static async Task ServeAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<EmbeddedDatabase>().PrepareAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SafeRedirect");
        foreach (var address in app.Urls)
        {
            HostingLog.Serving(logger, address);
        }

        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static void AddOptions(IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration("Content").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TurnOptions>().BindConfiguration("Turns").ValidateDataAnnotations().ValidateOnStart();
    }

    /// <summary>Everything between the channels and the stores.</summary>
    public static void AddCore(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DailyKeys>();
        services.AddSingleton<Pseudonymizer>();
        services.AddSingleton<ConversationLock>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<AnsweredMessages>();
        services.AddSingleton<Conversing>();
        services.AddSingleton<ChannelTrouble>();
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<EffectRunner>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<EmbeddedDatabase>();
        services.AddSingleton<ReferralStore>();
        services.AddSingleton<CounterBook>();
        services.AddSingleton<ContentSource>();
        services.AddSingleton(provider => new KnowledgeSource(Load(provider)));
    }

    private static void AddChannels(IServiceCollection services)
    {
        services.AddOptions<MessengerOptions>().BindConfiguration("Channels:Messenger").ValidateOnStart();
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("Channels:BotFramework").ValidateOnStart();
        services.AddOptions<WebChatOptions>().BindConfiguration("Channels:WebChat").ValidateOnStart();
        services.AddMessenger();
        services.AddBotFramework();
        services.AddWebChat();
    }

    private static void Map(WebApplication app)
    {
        Health.Map(app);
        app.MapMessenger();
        app.MapBotFramework();
        app.MapWebChat();
        app.MapPrivacyNotice();
    }

    private static void RefuseBadConfiguration(WebApplicationBuilder builder)
    {
        var faults = SecretRules.Faults(builder.Configuration, builder.Environment).ToList();
        if (!builder.Configuration.GetSection("Channels").GetChildren().Any(channel => channel.GetValue<bool>("Enabled")))
        {
            faults.Add("No channel is enabled: set Channels:WebChat:Enabled or another to true (environment variable Channels__WebChat__Enabled), or run in Development.");
        }

        if (faults.Count > 0)
        {
            throw new StartRefusedException("The configuration is not fit to serve people:", faults);
        }
    }

    // All options at once, so that every fault is listed in one refusal.
    private static void ValidateOptions(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException exception)
        {
            throw new StartRefusedException("The configuration is not fit to serve people:", [.. exception.Failures]);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            throw new StartRefusedException(
                "The configuration is not fit to serve people:",
                [.. exception.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures)]);
        }
    }

    private static Knowledge Load(IServiceProvider services)
    {
        var watch = Stopwatch.StartNew();
        var loaded = services.GetRequiredService<ContentSource>().Load();
        if (loaded.Knowledge is not { } knowledge)
        {
            throw new StartRefusedException($"The content is not fit to serve people: {loaded.Faults.Count} faults.", [.. loaded.Faults.Select(fault => fault.ToString())]);
        }

        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("SafeRedirect");
        var (articles, directory, languages) = (knowledge.Pack.Articles.Count, knowledge.Pack.Directory.Services.Count, knowledge.Pack.Organisation.Languages.Count);
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment() && ContentRelease.Check(knowledge.Pack).Count is > 0 and var unreleased)
        {
            HostingLog.NotReleased(logger, unreleased);
        }

        HostingLog.ContentLoaded(logger, articles, directory, languages, watch.ElapsedMilliseconds);
        return knowledge;
    }
}
