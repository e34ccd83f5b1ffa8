using System.Net.Http.Headers;

namespace SafeRedirect.Baseline;

/// <summary>Posts one reply a turn through one <see cref="HttpClient"/>, filled up to the size of the bot's replies.</summary>
internal sealed class ReplyPoster(BaselineOptions options) : IDisposable
{
    // One turn in this many is faulty when a fault is asked for.
    private const int FaultEvery = 50;

    // What a reply's body holds besides its text.
    private const int Around = 110;

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null });
    private readonly string _filling = new('x', Math.Max(0, options.ReplyBytes - Around));
    private int _turns;
    private string _lastText = "nothing yet";

    public void Dispose() => _client.Dispose();

    /// <summary>Sends the reply and answers 200.</summary>
    public async Task ReplyAsync(HttpContext context, InboundMessage message, Func<InboundMessage, string, (Uri Address, ReadOnlyMemory<byte> Body)> compose)
    {
        var fault = options.Fault != Fault.None && Interlocked.Increment(ref _turns) % FaultEvery == 0 ? options.Fault : Fault.None;
        switch (fault)
        {
            case Fault.Failed:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            case Fault.Missing:
                return;
            case Fault.Late:
                context.Response.OnCompleted(() => SendLateAsync(message, compose));
                return;
            case Fault.Misdirected:
                await SendAsync(message with { Conversation = Next(message.Conversation) }, message.Text, compose);
                return;
            case Fault.Stale:
                await SendAsync(message, _lastText, compose);
                return;
            case Fault.Twice:
                await SendAsync(message, message.Text, compose);
                break;
            case Fault.None:
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No handling of fault {fault}.");
        }

        await SendAsync(message, message.Text, compose);
        _lastText = message.Text + " (old)";
    }

    private static string Next(string conversation) => conversation[..^1] + (conversation[^1] == '0' ? '1' : '0');

    private async Task SendLateAsync(InboundMessage message, Func<InboundMessage, string, (Uri Address, ReadOnlyMemory<byte> Body)> compose)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20));
        await SendAsync(message, message.Text, compose);
    }

    private async Task SendAsync(InboundMessage message, string text, Func<InboundMessage, string, (Uri Address, ReadOnlyMemory<byte> Body)> compose)
    {
        var filled = text.Length < _filling.Length ? string.Concat(text, _filling.AsSpan(text.Length)) : text;
        var (address, body) = compose(message, filled);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
