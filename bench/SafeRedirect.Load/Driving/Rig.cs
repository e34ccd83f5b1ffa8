using System.Diagnostics;
using System.Net;

namespace SafeRedirect.Load.Driving;

/// <summary>One server under load with everything around it: fake platform, checks, conversations.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly PlatformServer _platform;
    private readonly IChannel _channel;
    private readonly Workload _workload;
    private readonly IPEndPoint _endPoint;
    private readonly List<ConversationLoop> _loops = [];

    private Rig(PlatformServer platform, IChannel channel, Workload workload, ReplyLedger ledger, ServerProcess server, IPEndPoint endPoint)
    {
        (_platform, _channel, _workload, _endPoint) = (platform, channel, workload, endPoint);
        (Ledger, Server) = (ledger, server);
    }

    /// <summary>The checks.</summary>
    public ReplyLedger Ledger { get; }

    /// <summary>The server.</summary>
    public ServerProcess Server { get; }

    /// <summary>Mean size of a reply's body, in bytes.</summary>
    public int ReplyBytes => Ledger.Replies == 0 ? 0 : (int)(Ledger.Bytes / Ledger.Replies);

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="spec">Makes the server's start from its address, the fake platform's address and the channel's settings.</param>
    public static async Task<Rig> StartAsync(ChannelKind kind, Workload workload, Func<IPEndPoint, Uri, IChannel, ServerSpec> spec, CancellationToken cancellationToken)
    {
        var ledger = new ReplyLedger(workload);
        var platform = new PlatformServer();
        var channel = ChannelFactory.Create(kind, ledger, platform.BaseAddress);
        platform.Serve(channel);
        var endPoint = FreePort.Next();
        var server = ServerProcess.Start(spec(endPoint, platform.BaseAddress, channel));
        var rig = new Rig(platform, channel, workload, ledger, server, endPoint);
        try
        {
            await server.ListenAsync(cancellationToken);
            return rig;
        }
        catch
        {
            await rig.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Server.Dispose();
        await _platform.DisposeAsync();
        (_channel as IDisposable)?.Dispose();
    }

    /// <summary>Loads the server with conversations, each with one message under way.</summary>
    /// <param name="settle">Time under load before anything is recorded.</param>
    /// <param name="recorded">Time that is recorded.</param>
    public async Task<WindowFigures> LoadAsync(int conversations, TimeSpan settle, TimeSpan recorded, CancellationToken cancellationToken)
    {
        var window = new LoadWindow();
        var running = Task.WhenAll(Loops(conversations).Select(loop => loop.RunAsync(_endPoint, window, cancellationToken)));
        try
        {
            await WaitAsync(settle, running, cancellationToken);
            var (before, repliesBefore, own) = (Server.Figures.ProcessorTime, Ledger.Replies, Environment.CpuUsage.TotalTime);
            var started = Stopwatch.GetTimestamp();
            window.IsRecording = true;
            await WaitAsync(recorded, running, cancellationToken);
            window.IsRecording = false;
            var elapsed = Stopwatch.GetElapsedTime(started);
            return WindowFigures.Of(
                window.Latencies, elapsed, Server.Figures.ProcessorTime - before, Ledger.Replies - repliesBefore, Environment.CpuUsage.TotalTime - own);
        }
        finally
        {
            window.IsOver = true;
            await running;
        }
    }

    /// <summary>Takes one turn in each of many conversations, on a few connections.</summary>
    /// <param name="turn">Which turn of their script it is, counted from 0.</param>
    public async Task VisitAsync(int first, int count, int turn, CancellationToken cancellationToken)
    {
        const int Connections = 16;
        var window = new LoadWindow();
        var next = first - 1;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            using var connection = new HttpConnection();
            await connection.ConnectAsync(_endPoint, cancellationToken);
            while (Interlocked.Increment(ref next) is var conversation && conversation < first + count)
            {
                await new ConversationLoop(conversation, _channel, _workload, Ledger, turn).TakeTurnAsync(connection, window, cancellationToken);
            }
        }));
    }

    // A loop that fails ends the wait at once.
    private static async Task WaitAsync(TimeSpan time, Task running, CancellationToken cancellationToken)
    {
        if (await Task.WhenAny(running, Task.Delay(time, cancellationToken)) == running)
        {
            await running;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private IEnumerable<ConversationLoop> Loops(int conversations)
    {
        while (_loops.Count < conversations)
        {
            _loops.Add(new ConversationLoop(_loops.Count, _channel, _workload, Ledger));
        }

        return _loops.Take(conversations);
    }
}
