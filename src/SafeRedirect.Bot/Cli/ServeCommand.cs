using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Cli;

/// <summary>Serves the channels.</summary>
internal static class ServeCommand
{
    private const string WatchFlag = "--watch";
    private const string ContentOption = "--content";

    /// <returns>0 after an orderly stop; 2 when the start was refused, with every fault on standard error.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            // The host's configuration knows keys with values only.
            string[] settings = [.. args.Select(argument => argument switch { WatchFlag => "--Content:Watch=true", ContentOption => "--Content:Path", _ => argument.Replace($"{ContentOption}=", "--Content:Path=", StringComparison.Ordinal) })];
            await using var app = BotHost.Build(settings);
            await BotHost.ServeAsync(app, cancellationToken);
            return ExitCodes.Well;
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Unable;
        }
        catch (IOException exception)
        {
            // An address in use, a folder that cannot be written: the message names a port or folder, never a person.
            await Console.Error.WriteLineAsync($"The host could not start: {exception.Message}");
            return ExitCodes.Unable;
        }
    }
}
