using System.Diagnostics;
using System.Net.Sockets;

namespace SafeRedirect.Load.Servers;

/// <summary>A server started as a child, with a folder of its own that is deleted with it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(1);
    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly ServerSpec _spec;

    private ServerProcess(Process process, DirectoryInfo folder, ServerSpec spec) => (_process, _folder, _spec) = (process, folder, spec);

    /// <summary>What the server uses of the machine.</summary>
    public ProcessFigures Figures => new(_process.Id);

    /// <summary>When it was started, as a stopwatch timestamp.</summary>
    public long Started { get; private init; }

    /// <summary>Starts the server; it does not listen yet.</summary>
    public static ServerProcess Start(ServerSpec spec)
    {
        var folder = Directory.CreateTempSubdirectory("saferedirect-load-");
        // The shell only redirects: exec makes the server the child itself. Its log goes where it costs the server what it costs, and nobody else anything.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder.FullName };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$@\" >/dev/null 2>errors.txt");
        start.ArgumentList.Add("sh");
        foreach (var part in CommandOf(spec))
        {
            start.ArgumentList.Add(part);
        }

        foreach (var (name, value) in spec.Settings)
        {
            start.Environment[name] = value;
        }

        // The generator's own runtime settings are not the server's.
        start.Environment.Remove(PinnedSelf.InlineCompletions);
        var started = Stopwatch.GetTimestamp();
        return new ServerProcess(Process.Start(start)!, folder, spec) { Started = started };
    }

    /// <summary>Waits until the server takes connections.</summary>
    /// <exception cref="LoadFailedException">It ended instead, or took longer than 90 seconds; the message holds what it wrote to standard error.</exception>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (Stopwatch.GetElapsedTime(Started) < LongestStart)
        {
            if (_process.HasExited)
            {
                throw new LoadFailedException($"{Path.GetFileName(_spec.Assembly)} ended with code {_process.ExitCode} instead of listening: {Errors()}");
            }

            using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await probe.ConnectAsync(_spec.EndPoint, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(Retry, cancellationToken);
            }
        }

        throw new LoadFailedException($"{Path.GetFileName(_spec.Assembly)} does not listen after {LongestStart.TotalSeconds} seconds: {Errors()}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static IEnumerable<string> CommandOf(ServerSpec spec)
    {
        if (spec.Processor is { } processor)
        {
            yield return "taskset";
            yield return "-c";
            yield return processor.ToString(CultureInfo.InvariantCulture);
        }

        yield return "dotnet";
        yield return spec.Assembly;
        foreach (var argument in spec.Arguments)
        {
            yield return argument;
        }
    }

    private string Errors()
    {
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "errors.txt"));
        return text.Length > 2_000 ? text[..2_000] : text;
    }
}
