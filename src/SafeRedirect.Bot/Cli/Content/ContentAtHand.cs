using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary>The content for a command; its faults go to standard error.</summary>
internal static class ContentAtHand
{
    /// <returns><see langword="null"/> when the content has faults; they have been written.</returns>
    public static Knowledge? Load(string path)
    {
        var loaded = LoadedKnowledge.From(path, TimeProvider.System);
        if (loaded.Knowledge is null)
        {
            Console.Error.WriteLine($"The content has {loaded.Faults.Count} faults:");
            foreach (var fault in loaded.Faults)
            {
                Console.Error.WriteLine($"  {fault}");
            }
        }

        return loaded.Knowledge;
    }
}
