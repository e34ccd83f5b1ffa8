using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>One browser and one host for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ChatHost? _host;

    internal ChatHost Host => _host!;

    public async ValueTask InitializeAsync()
    {
        if (IsMissing)
        {
            return;
        }

        _host = await ChatHost.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Headless = true,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A visitor with a fresh profile, on the chat page with its welcome shown.</summary>
    internal async Task<Visit> VisitAsync(VisitOptions? options = null)
    {
        Assert.SkipWhen(IsMissing, "Chromium is not installed at /usr/bin/chromium; with CI set this would be a failure.");
        var wanted = options ?? new VisitOptions();
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = wanted.Locale,
            ColorScheme = wanted.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = wanted.Width, Height = wanted.Height },
        });
        context.SetDefaultTimeout(15_000);
        var visit = new Visit(context, await context.NewPageAsync(), Host);
        await visit.BeginAsync(wanted);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    // On a build server a missing browser must fail loudly: the tests would otherwise be skipped for ever.
    private static bool IsMissing => !File.Exists(Chromium) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
}
