using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SafeRedirect.Load.Driving;

/// <summary>One person: writes, waits until the message is answered, writes again.</summary>
internal sealed class ConversationLoop(int conversation, IChannel channel, Workload workload, ReplyLedger ledger, int firstTurn = 0)
{
    private int _turn = firstTurn;

    /// <summary>Writes until <paramref name="window"/> is over. The message under way is finished first.</summary>
    public async Task RunAsync(IPEndPoint server, LoadWindow window, CancellationToken cancellationToken)
    {
        using var connection = new HttpConnection();
        await connection.ConnectAsync(server, cancellationToken);
        while (!window.IsOver)
        {
            await TakeTurnAsync(connection, window, cancellationToken);
        }
    }

    /// <summary>Writes one message on a connection that several share, one after the other.</summary>
    public async Task TakeTurnAsync(HttpConnection connection, LoadWindow window, CancellationToken cancellationToken)
    {
        var turn = _turn++;
        var request = channel.Deliver(conversation, turn, workload.Line(conversation, turn));
        ledger.Begin(conversation);
        var started = Stopwatch.GetTimestamp();
        var status = await TrySendAsync(connection, request, cancellationToken);
        if (window.IsRecording)
        {
            window.Latencies.RecordSince(started);
        }

        ledger.End(conversation, turn, status);
        if (status == 0)
        {
            throw new LoadFailedException("The server closed a connection in the middle of a turn.");
        }
    }

    private static async ValueTask<int> TrySendAsync(HttpConnection connection, ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.SendAsync(request, cancellationToken);
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
