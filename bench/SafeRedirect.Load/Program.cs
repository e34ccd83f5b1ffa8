using System.Runtime.InteropServices;
using SafeRedirect.Load;

if (LoadOptions.Parse(args) is not { } options || ModeCatalogue.Find(options.Mode) is not { } mode)
{
    await Console.Error.WriteLineAsync(LoadOptions.Usage);
    return 2;
}

if (options.IsPinned && !PinnedSelf.IsChild)
{
    return await PinnedSelf.RunAsync(args);
}

// An interrupted run still stops the servers it started.
using var stopping = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    return await mode(options, stopping.Token) ? 0 : 1;
}
catch (LoadFailedException failed)
{
    await Console.Error.WriteLineAsync(failed.Message);
    return 1;
}
catch (OperationCanceledException)
{
    return 1;
}

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stopping.Cancel();
}
