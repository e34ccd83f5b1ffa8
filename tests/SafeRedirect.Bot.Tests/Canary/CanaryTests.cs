using System.Net;
using System.Text;
using System.Text.Json;
using SafeRedirect.Bot.Tests.Fakes;
using SafeRedirect.Bot.Tests.Messenger;

namespace SafeRedirect.Bot.Tests.Canary;

/// <summary>Whatever people send, on whichever channel, nothing of it stays: the real program, every log at Trace, every file it wrote searched.</summary>
public sealed class CanaryTests
{
    private const string Person = "7392015648120777";

    [Fact]
    public async Task Nothing_that_people_send_is_in_any_file_log_or_request()
    {
        using var folder = new TemporaryFolder();
        await using var graph = await FakeGraph.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        string printed;
        await using (var bot = await BotProcess.ServeAsync(folder.Path, Settings(graph.Address)))
        {
            using var client = new HttpClient { BaseAddress = bot.Address };
            var statuses = await SendAllAsync(client, connector.Address);
            Assert.DoesNotContain(statuses, status => (int)status >= 500);
            Assert.Equal(3 * Canaries.All.Count, statuses.Count(status => status == HttpStatusCode.OK));
            Assert.Empty(FilesWith(folder.Path)); // while it runs, with the write-ahead log
            await bot.StopAsync();
            printed = bot.Printed;
        }

        Assert.Contains("dbug: SafeRedirect", printed, StringComparison.Ordinal); // the logs were really on
        Assert.Empty(CanarySearch.Find(Encoding.UTF8.GetBytes(printed), [.. Canaries.Needles, Person, "m_canary", "canary-conversation"]));
        Assert.Empty(FilesWith(folder.Path));
        Assert.Empty(graph.Violations);
        Assert.All(graph.Taken.Concat(connector.Taken), taken =>
            Assert.Empty(CanarySearch.Find(Encoding.UTF8.GetBytes(taken.Body.GetRawText()), Canaries.Needles)));
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> SendAllAsync(HttpClient client, Uri connector)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var (i, canary) in Canaries.All.Index())
        {
            statuses.Add(await SendMessengerAsync(client, canary, i));
            statuses.Add(await SendActivityAsync(client, canary, i, connector));
            statuses.Add(await SendChatAsync(client, canary, i));
        }

        foreach (var word in Canaries.Needles.Take(10))
        {
            statuses.Add((await client.GetAsync($"/{word}?text={word}")).StatusCode);
            statuses.Add((await client.GetAsync($"/webhooks/messenger?hub.mode=subscribe&hub.verify_token={word}&hub.challenge={word}")).StatusCode);
            statuses.Add((await client.PostAsync("/webhooks/messenger", new StringContent(word))).StatusCode);
            statuses.Add((await client.PostAsync("/api/messages", new StringContent($"{{\"type\":\"{word}", Encoding.UTF8, "application/json"))).StatusCode);
            statuses.Add((await client.PostAsync("/chat/messages", new StringContent($"{{\"text\":\"{word}", Encoding.UTF8, "application/json"))).StatusCode);
        }

        return statuses;
    }

    private static async Task<HttpStatusCode> SendMessengerAsync(HttpClient client, string canary, int i)
    {
        var at = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        var body = Encoding.UTF8.GetBytes(Deliveries.Envelope(Deliveries.Event($$""" "message":{"mid":"m_canary{{i}}","text":{{JsonSerializer.Serialize(canary)}}} """, Person, at)));
        using var request = new HttpRequestMessage(HttpMethod.Post, Deliveries.Route) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-Hub-Signature-256", Deliveries.Sign(body));
        return (await client.SendAsync(request)).StatusCode;
    }

    private static async Task<HttpStatusCode> SendActivityAsync(HttpClient client, string canary, int i, Uri connector)
    {
        var activity = new
        {
            type = "message",
            id = $"m_canary-activity-{i}",
            channelId = "emulator",
            serviceUrl = connector.ToString(),
            from = new { id = Person },
            recipient = new { id = "bot" },
            conversation = new { id = "canary-conversation" },
            text = canary,
            locale = "en",
        };
        return (await client.PostAsync("/api/messages", new StringContent(JsonSerializer.Serialize(activity), Encoding.UTF8, "application/json"))).StatusCode;
    }

    private static async Task<HttpStatusCode> SendChatAsync(HttpClient client, string canary, int i)
    {
        var message = new { conversation = "canary-conversation-abcdefgh", id = $"m_canary-chat-message-{i:D4}-x", kind = "text", text = canary, locale = "en" };
        return (await client.PostAsync("/chat/messages", new StringContent(JsonSerializer.Serialize(message), Encoding.UTF8, "application/json"))).StatusCode;
    }

    private static List<string> FilesWith(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .SelectMany(file => CanarySearch.Find(ReadShared(file), [.. Canaries.Needles, Person, "m_canary", "canary-conversation"]).Select(found => $"{Path.GetFileName(file)}: {found}")),
    ];

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static Dictionary<string, string> Settings(Uri graph) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Urls"] = "http://127.0.0.1:0",
        ["Content__Path"] = RepositoryFolder.Content,
        ["Storage__Path"] = "canary.db",
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__LogLevel__Microsoft"] = "Trace",
        ["Logging__LogLevel__System"] = "Trace",
        ["Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics"] = "Trace",
        ["Logging__Console__LogLevel__Default"] = "Trace",
        ["Logging__Console__LogLevel__Microsoft.AspNetCore"] = "Trace",
        ["Channels__Messenger__AppSecret"] = TestBot.AppSecret,
        ["Channels__Messenger__VerifyToken"] = TestBot.VerifyToken,
        ["Channels__Messenger__PageAccessToken"] = TestBot.PageToken,
        ["Channels__Messenger__PageId"] = TestBot.PageId,
        ["Channels__Messenger__GraphBaseUrl"] = graph.ToString(),
    };
}
