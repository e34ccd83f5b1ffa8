using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>A platform on a port of its own: it takes messages, checks them, and can fail, be slow or hang.</summary>
/// <param name="check">Adds what is wrong with a request.</param>
internal sealed class FakePlatform(Action<HttpRequest, JsonElement, List<string>> check) : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, JsonElement Body)> _taken = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private WebApplication? _app;
    private int _calls;

    /// <summary>How each call is answered, by its number from 0.</summary>
    public Func<int, FakeAnswer> Answer { get; set; } = _ => FakeAnswer.Ok;

    public Uri Address => new(_app!.Urls.First());

    /// <summary>What was taken with a status of success, in order.</summary>
    public IReadOnlyList<(string Path, JsonElement Body)> Taken => [.. _taken];

    public int Calls => Volatile.Read(ref _calls);

    public IReadOnlyList<string> Violations => [.. _violations];

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/{**path}", TakeAsync);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private async Task TakeAsync(HttpContext context)
    {
        var answer = Answer(Interlocked.Increment(ref _calls) - 1);
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var faults = new List<string>();
        check(context.Request, document.RootElement, faults);
        faults.ForEach(_violations.Enqueue);
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var body = document.RootElement.Clone();
        await Task.Delay(answer.Delay);
        if (answer.Status is >= 200 and < 300)
        {
            _taken.Enqueue((target, body));
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Location is { } location)
        {
            context.Response.Headers.Location = location.ToString();
        }

        await context.Response.WriteAsync(answer.Body);
    }
}
