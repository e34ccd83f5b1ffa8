using System.Collections.Concurrent;
using System.Diagnostics;

namespace SafeRedirect.Bot.Tests.Support;

/// <summary>The product's own executable as a child process in a temporary folder, with everything it prints kept.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Ready = "Talk to the bot at ";
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process) => _process = process;

    public string Printed => string.Join('\n', _printed);

    public Uri Address => _address.Task.Result;

    /// <summary>Starts `serve` and waits until it listens or ends.</summary>
    public static async Task<BotProcess> ServeAsync(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var bot = Start(folder, settings, "serve");
        await Task.WhenAny(bot._address.Task, bot._process.WaitForExitAsync()).WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(bot._address.Task.IsCompleted, bot.Printed);
        return bot;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Printed)> RunAsync(string folder, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        await using var bot = Start(folder, settings, args);
        await bot._process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (bot._process.ExitCode, bot.Printed);
    }

    /// <summary>Asks the process to stop and waits for its orderly end.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(40));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static BotProcess Start(string folder, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var program = RepositoryFolder.Of("src", "SafeRedirect.Bot", "bin", configuration, "net10.0", "saferedirect.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = folder;
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // no debugger socket among the files that are searched
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        var bot = new BotProcess(process);
        process.OutputDataReceived += (_, line) => bot.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => bot.Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return bot;
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        _printed.Enqueue(line);
        if (line.IndexOf(Ready, StringComparison.Ordinal) is >= 0 and var at)
        {
            _address.TrySetResult(new Uri(line[(at + Ready.Length)..].Trim()));
        }
    }
}
