using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace SafeRedirect.Load.Wire;

/// <summary>One keep-alive connection to the server under load, one request at a time.</summary>
internal sealed class HttpConnection : IDisposable
{
    private const int StatusAt = 9; // behind "HTTP/1.1 "
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ReceiveBuffer _buffer = new();

    public void Dispose() => _socket.Dispose();

    public ValueTask ConnectAsync(IPEndPoint server, CancellationToken cancellationToken) => _socket.ConnectAsync(server, cancellationToken);

    /// <summary>Sends one whole request and waits for its whole response.</summary>
    /// <returns>The status; 0 when the server closed the connection instead.</returns>
    public async ValueTask<int> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += await _socket.SendAsync(request[sent..], cancellationToken);
        }

        while (true)
        {
            if (!await _buffer.ReceiveAsync(_socket, cancellationToken))
            {
                return 0;
            }

            if (TryTakeStatus(out var status))
            {
                return status;
            }
        }
    }

    private bool TryTakeStatus(out int status)
    {
        status = 0;
        if (!HttpFraming.TryRead(_buffer.Received, out var response))
        {
            return false;
        }

        _ = response.FirstLine.Length > StatusAt && Utf8Parser.TryParse(response.FirstLine[StatusAt..], out status, out _);
        _buffer.Take(response.Consumed);
        return true;
    }
}
