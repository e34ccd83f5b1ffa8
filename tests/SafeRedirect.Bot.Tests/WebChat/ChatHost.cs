using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SafeRedirect.Bot.Channels.WebChat;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Bot.Privacy;

namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>The web chat with real turns behind a real server on this machine.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    /// <summary>Where "leave now" goes in the tests.</summary>
    public const string LeaveUrl = "https://neutral.example.org/";

    private readonly WebApplication _app;

    private ChatHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public string Address => Client.BaseAddress!.ToString();

    public static async Task<ChatHost> StartAsync(int mostAtOnce = 100, bool enabled = true, string leaveUrl = LeaveUrl)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var services = builder.Services;
        BotHost.AddCore(services);
        services.AddSingleton(new KnowledgeSource(RealKnowledge.Value));
        services.Configure<TurnOptions>(turns => turns.MostAtOnce = mostAtOnce);
        services.Configure<WebChatOptions>(chat =>
        {
            chat.Enabled = enabled;
            chat.LeaveUrl = leaveUrl;
        });
        services.AddWebChat();
        var app = builder.Build();
        app.UseRouting();
        app.MapWebChat();
        app.MapPrivacyNotice();
        await app.StartAsync();
        return new ChatHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
