namespace SafeRedirect.Bot.Hosting;

/// <summary>What loading the content folder came to.</summary>
/// <param name="Knowledge"><see langword="null"/> when there is any fault.</param>
/// <param name="Faults">One line a fault: file, line, what is wrong, how to mend it.</param>
internal sealed record LoadedKnowledge(Knowledge? Knowledge, IReadOnlyList<string> Faults)
{
    /// <summary>Loads and checks all content, and builds what the dialogs need from it.</summary>
    public static LoadedKnowledge From(string path, TimeProvider time, ReviewPolicy policy = ReviewPolicy.ServeAll)
    {
        var requirements = Knowledge.Requirements(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var loaded = ContentLoader.Load(ContentFolder.Find(path), requirements);
        if (loaded.Pack is not { } pack)
        {
            return new LoadedKnowledge(null, [.. loaded.Faults.Select(fault => fault.ToString())]);
        }

        if (policy == ReviewPolicy.ServeReviewed)
        {
            if (ReviewRules.ReviewedOnly(pack, requirements.Fold) is not { } reviewed)
            {
                return new LoadedKnowledge(null, ["No language has scripts, consents and names that a person has reviewed. Let somebody review them, or set Content:AllowUnreviewed to true: the bot then says that nobody has checked the translation."]);
            }

            pack = reviewed;
        }

        var knowledge = Knowledge.Build(pack, out var faults);
        return faults.Count > 0
            ? new LoadedKnowledge(null, [.. faults.Select(fault => $"{fault.Source}  {fault.Message}")])
            : new LoadedKnowledge(knowledge, []);
    }
}
