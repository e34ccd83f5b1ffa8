using System.Net;

namespace SafeRedirect.Bot.Tests.Hosting;

public sealed class DefaultHeadersTests
{
    [Theory]
    [InlineData("GET", "/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/chat/messages", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    public async Task Every_answer_has_the_headers_that_keep_it_from_being_framed_guessed_or_kept(string method, string path, HttpStatusCode status)
    {
        using var folder = new TemporaryFolder();
        await using var app = SafeRedirect.Bot.Hosting.BotHost.Build(
        [
            "--environment=Development", "--Urls=http://127.0.0.1:0", "--Channels:WebChat:Enabled=true",
            $"--Content:Path={RepositoryFolder.Content}", $"--Storage:Path={Path.Combine(folder.Path, "test.db")}",
        ]);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }
}
