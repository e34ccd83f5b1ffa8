using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SafeRedirect.Load.Wire;

/// <summary>The fake platform: listens on a loopback port of the system's choice and hands every request to a handler.</summary>
internal sealed class PlatformServer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentBag<Task> _serving = [];
    private Task _accepting = Task.CompletedTask;

    public PlatformServer()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/");
    }

    /// <summary>Where it listens; ends with a slash.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Begins to answer.</summary>
    public void Serve(IReplyHandler handler) => _accepting = AcceptAsync(handler);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_serving);
        _stopping.Dispose();
    }

    private async Task AcceptAsync(IReplyHandler handler)
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync(_stopping.Token);
                _serving.Add(ServeAsync(socket, handler));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Disposed: nobody connects any more.
        }
    }

    private async Task ServeAsync(Socket socket, IReplyHandler handler)
    {
        using var owned = socket;
        socket.NoDelay = true;
        var buffer = new ReceiveBuffer();
        try
        {
            while (await buffer.ReceiveAsync(socket, _stopping.Token))
            {
                while (TryAnswer(buffer, handler, out var response))
                {
                    await socket.SendAsync(response, _stopping.Token);
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The server under load went away, or the measurement is over.
        }
    }

    private static bool TryAnswer(ReceiveBuffer buffer, IReplyHandler handler, out ReadOnlyMemory<byte> response)
    {
        response = default;
        if (!HttpFraming.TryRead(buffer.Received, out var request))
        {
            return false;
        }

        response = handler.Answer(request.FirstLine, request.Body);
        buffer.Take(request.Consumed);
        return true;
    }
}
