using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Tests.Hosting;

/// <summary><c>serve --watch</c>: a good change is in use soon, a bad one never.</summary>
public sealed class ContentWatchTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ContentCopy _content = new();
    private readonly TemporaryFolder _folder = new();
    private readonly CollectedLog _log = new();
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        _app = BotHost.Build(
            [
                "--environment=Development", "--Urls=http://127.0.0.1:0", "--Channels:WebChat:Enabled=true", "--Content:Watch=true",
                $"--Content:Path={_content.Path}", $"--Storage:Path={Path.Combine(_folder.Path, "test.db")}",
            ],
            builder => builder.Logging.AddProvider(_log));
        await _app.StartAsync();
        await _log.SeeAsync(1904, Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _content.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_saved_file_is_in_use_and_the_conversation_goes_on()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app!.Urls.First()) };
        var before = await ChooseAsync(client);

        _content.Edit("faq/scams/en.md", "It can happen to anybody.", "It can happen to everybody, everywhere.");
        await _log.SeeAsync(1907, Patience);
        var after = await ChooseAsync(client);

        Assert.Contains("This is the automated assistant", before, StringComparison.Ordinal);
        Assert.Contains("It can happen to everybody, everywhere.", after, StringComparison.Ordinal);
        Assert.DoesNotContain("This is the automated assistant", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_changes_nothing_and_its_fault_is_printed()
    {
        var before = Current;

        _content.Edit("faq/scams/en.md", "It can happen to anybody.", "<script>alert(1)</script>");
        var faults = await _log.SeeAsync(1906, Patience);

        Assert.Same(before, Current);
        Assert.Contains("1 faults", faults, StringComparison.Ordinal);
        Assert.Contains(_log.Messages(1905), message => message.Contains("content/faq/scams/en.md:", StringComparison.Ordinal) && message.Contains("HTML is not allowed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_file_that_is_mended_is_in_use()
    {
        _content.Edit("scripts/menu/en.yaml", "texts:", "texts");
        await _log.SeeAsync(1906, Patience);

        _content.Edit("scripts/menu/en.yaml", "texts\n", "texts:\n");
        await _log.SeeAsync(1907, Patience);

        Assert.Equal("What can I do for you?", Current.Pack.Text("menu.text", "en"));
    }

    private Knowledge Current => _app!.Services.GetRequiredService<KnowledgeSource>().Current;

    private static async Task<string> ChooseAsync(HttpClient client)
    {
        using var content = JsonContent.Create(new { conversation = "AAAAAAAAAAAAAAAAAAAAAA-watching-it", id = Guid.NewGuid().ToString("N"), kind = "choice", choice = "article:scams", locale = "en" }, MediaTypeHeaderValue.Parse("application/json"));
        using var response = await client.PostAsync("/chat/messages", content);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return string.Join('\n', answer.GetProperty("replies").EnumerateArray().Select(reply => reply.GetProperty("text").GetString()));
    }
}
