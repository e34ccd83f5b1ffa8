using System.Diagnostics;

namespace SafeRedirect.Load.Servers;

/// <summary>Runs this program again on one processor.</summary>
internal static class PinnedSelf
{
    /// <summary>Lets sockets go on where data arrived instead of on another thread; also the sign that the program was started again.</summary>
    public const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>The server under load runs here.</summary>
    public const int ServerProcessor = 0;

    private const string GeneratorProcessor = "1";

    /// <summary>Whether this program was started by itself.</summary>
    public static bool IsChild => Environment.GetEnvironmentVariable(InlineCompletions) is not null;

    /// <summary>Starts the program again on the generator's processor and waits for it.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var start = new ProcessStartInfo("taskset");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(GeneratorProcessor);
        start.ArgumentList.Add(Environment.ProcessPath!);
        // Started as `dotnet x.dll` the first argument of the process is the program itself.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[InlineCompletions] = "1";
        using var child = Process.Start(start)!;
        // An interrupt reaches the child too, which stops its servers; this process only waits.
        Console.CancelKeyPress += static (_, pressed) => pressed.Cancel = true;
        await child.WaitForExitAsync();
        return child.ExitCode;
    }
}
