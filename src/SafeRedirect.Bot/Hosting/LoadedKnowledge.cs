namespace SafeRedirect.Bot.Hosting;

/// <summary>What loading the content folder came to.</summary>
/// <param name="Knowledge"><see langword="null"/> when there is any fault.</param>
/// <param name="Faults">One line a fault: file, line, what is wrong, how to mend it.</param>
internal sealed record LoadedKnowledge(Knowledge? Knowledge, IReadOnlyList<string> Faults)
{
    /// <summary>Loads and checks all content, and builds what the dialogs need from it.</summary>
    public static LoadedKnowledge From(string path, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var loaded = ContentLoader.Load(ContentFolder.Find(path), Knowledge.Requirements(today));
        if (loaded.Pack is not { } pack)
        {
            return new LoadedKnowledge(null, [.. loaded.Faults.Select(fault => fault.ToString())]);
        }

        var knowledge = Knowledge.Build(pack, out var faults);
        return faults.Count > 0
            ? new LoadedKnowledge(null, [.. faults.Select(fault => $"{fault.Source}  {fault.Message}")])
            : new LoadedKnowledge(knowledge, []);
    }
}
