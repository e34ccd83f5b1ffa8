using System.Text.Json;
using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>One visitor's browser window on the chat page, and every request it made.</summary>
internal sealed class Visit(IBrowserContext context, IPage page, ChatHost host) : IAsyncDisposable
{
    public IBrowserContext Context => context;

    public IPage Page => page;

    /// <summary>The bodies that were posted, in order.</summary>
    public List<string> Posted { get; } = [];

    /// <summary>Addresses of all requests.</summary>
    public List<string> Requested { get; } = [];

    /// <summary>What the browser's console complained about.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator Assistant => page.Locator(".assistant .bubble");

    public ILocator Own => page.Locator(".you .bubble");

    public ILocator Field => page.GetByRole(AriaRole.Textbox);

    public ILocator Leave => page.Locator("#leave");

    public ILocator Retry => page.Locator("#retry");

    /// <summary>A member of a posted body.</summary>
    public static string Member(string body, string name) => JsonDocument.Parse(body).RootElement.GetProperty(name).GetString()!;

    public async Task BeginAsync(VisitOptions options)
    {
        page.Request += (_, request) =>
        {
            Requested.Add(request.Url);
            if (request.Method == "POST")
            {
                Posted.Add(request.PostData!);
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        await context.RouteAsync($"{ChatHost.LeaveUrl}**", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Weather</title><h1>Weather</h1>" }));
        if (options.WaitsForWelcome)
        {
            await page.GotoAsync(host.Address);
            await Assistant.First.WaitForAsync();
        }
    }

    /// <summary>Writes a message and waits for one more answer.</summary>
    public async Task SayAsync(string text)
    {
        var before = await page.Locator(".turn.assistant").CountAsync();
        await Field.FillAsync(text);
        await Field.PressAsync("Enter");
        await page.Locator(".turn.assistant").Nth(before).WaitForAsync();
    }

    /// <summary>Taps a choice and waits for one more answer.</summary>
    public async Task TapAsync(string label)
    {
        var before = await page.Locator(".turn.assistant").CountAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = label, Exact = true }).ClickAsync();
        await page.Locator(".turn.assistant").Nth(before).WaitForAsync();
    }

    /// <summary>Takes a picture of the whole page; with <c>SAFEREDIRECT_PICTURES</c> set to a folder it is kept there.</summary>
    public async Task KeepPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SAFEREDIRECT_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
