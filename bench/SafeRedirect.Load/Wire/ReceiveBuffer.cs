using System.Net.Sockets;

namespace SafeRedirect.Load.Wire;

/// <summary>What a socket has received and nobody has taken yet.</summary>
internal sealed class ReceiveBuffer
{
    private const int Largest = 1 << 20;
    private byte[] _bytes = new byte[8_192];
    private int _filled;

    /// <summary>The bytes at hand.</summary>
    public Span<byte> Received => _bytes.AsSpan(0, _filled);

    /// <summary>Receives more.</summary>
    /// <returns><see langword="false"/> when the other side has closed the connection.</returns>
    /// <exception cref="LoadFailedException">A message is longer than a megabyte.</exception>
    public async ValueTask<bool> ReceiveAsync(Socket socket, CancellationToken cancellationToken)
    {
        if (_filled == _bytes.Length)
        {
            if (_filled >= Largest)
            {
                throw new LoadFailedException("A message on the wire is longer than a megabyte.");
            }

            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        var count = await socket.ReceiveAsync(_bytes.AsMemory(_filled), cancellationToken);
        _filled += count;
        return count > 0;
    }

    /// <summary>Drops the first bytes.</summary>
    public void Take(int count)
    {
        Received[count..].CopyTo(_bytes);
        _filled -= count;
    }
}
