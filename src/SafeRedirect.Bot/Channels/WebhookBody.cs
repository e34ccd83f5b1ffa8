using System.Buffers;

namespace SafeRedirect.Bot.Channels;

/// <summary>The raw bytes of a request, read up to a limit into a pooled buffer that is wiped when it is given back: they hold what a person wrote.</summary>
internal sealed class WebhookBody : IDisposable
{
    private const int FirstBuffer = 4 * 1024;
    private byte[] _buffer;
    private int _length;

    private WebhookBody(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What the reading came to.</summary>
    public WebhookBodyState State { get; private set; }

    /// <summary>The bytes exactly as received; empty unless <see cref="State"/> is <see cref="WebhookBodyState.Complete"/>.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, State == WebhookBodyState.Complete ? _length : 0);

    /// <summary>Reads the body. No more than one byte over the limit is ever read, whatever the request says about its length.</summary>
    /// <exception cref="OperationCanceledException">The other side has gone.</exception>
    public static async Task<WebhookBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new WebhookBody(FirstBuffer);
        try
        {
            body.State = request.ContentLength > ChannelLimits.WebhookBytes
                ? WebhookBodyState.TooLarge
                : await body.FillAsync(request.Body, cancellationToken);
            return body;
        }
        catch (BadHttpRequestException exception)
        {
            body.State = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? WebhookBodyState.TooLarge : WebhookBodyState.Broken;
            return body;
        }
        catch (IOException)
        {
            body.State = WebhookBodyState.Broken;
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        _length = 0;
        State = WebhookBodyState.Broken;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private async Task<WebhookBodyState> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_length == _buffer.Length)
            {
                Grow();
            }

            var room = Math.Min(_buffer.Length, ChannelLimits.WebhookBytes + 1) - _length;
            var read = await stream.ReadAsync(_buffer.AsMemory(_length, room), cancellationToken);
            if (read == 0)
            {
                return WebhookBodyState.Complete;
            }

            _length += read;
            if (_length > ChannelLimits.WebhookBytes)
            {
                return WebhookBodyState.TooLarge;
            }
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = larger;
    }
}
