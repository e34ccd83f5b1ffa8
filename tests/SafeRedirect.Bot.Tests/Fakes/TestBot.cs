using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeRedirect.Bot.Channels.BotFramework;
using SafeRedirect.Bot.Channels.Messenger;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Bot.Storage;

namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>The bot with the channels under test on a port of its own, the smallest content and a clock that stands still.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    public const string AppSecret = "test-app-secret";
    public const string VerifyToken = "test-verify-token";
    public const string PageToken = "test-page-token";
    public const string PageId = "102938475610293";

    /// <summary>A minute after the recorded bodies.</summary>
    public static readonly DateTimeOffset Start = new(2026, 7, 29, 8, 1, 0, TimeSpan.Zero);

    private readonly WebApplication _app;

    private TestBot(WebApplication app, LogBook log, ManualTime time)
    {
        _app = app;
        Log = log;
        Time = time;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public LogBook Log { get; }

    public ManualTime Time { get; }

    public HttpClient Client { get; }

    public static async Task<TestBot> StartAsync(
        Uri? graph = null, Action<MessengerOptions>? messenger = null, Action<TurnOptions>? turns = null, string environment = "Development")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new LogBook();
        var time = new ManualTime(Start);
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(time);
        BotHost.AddCore(builder.Services);
        builder.Services.AddSingleton(new KnowledgeSource(SmallKnowledge.Build()));
        builder.Services.Configure<StorageOptions>(options => options.Path = Path.Combine(Path.GetTempPath(), "saferedirect-channel-tests.db"));
        builder.Services.Configure<TurnOptions>(options => turns?.Invoke(options));
        builder.Services.Configure<MessengerOptions>(options =>
        {
            (options.Enabled, options.AppSecret, options.VerifyToken, options.PageAccessToken, options.PageId) = (true, AppSecret, VerifyToken, PageToken, PageId);
            options.GraphBaseUrl = graph?.ToString() ?? "http://127.0.0.1:9/";
            messenger?.Invoke(options);
        });
        builder.Services.Configure<BotFrameworkOptions>(options => (options.Enabled, options.AppId, options.AppPassword) = (true, "app", "password"));
        builder.Services.AddMessenger();
        builder.Services.AddBotFramework();
        var app = builder.Build();
        app.MapMessenger();
        app.MapBotFramework();
        await app.StartAsync();
        return new TestBot(app, log, time);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
