namespace SafeRedirect.Bot.Hosting;

/// <summary>The content as read from the disk, and what is wrong with it.</summary>
/// <param name="Knowledge"><see langword="null"/> when there is any fault.</param>
/// <param name="Faults">What keeps it from being served.</param>
/// <param name="Findings">What writers must mend although it is served.</param>
internal sealed record LoadedKnowledge(Knowledge? Knowledge, IReadOnlyList<ContentFault> Faults, IReadOnlyList<ContentFault> Findings)
{
    /// <summary>Loads and checks all content, and builds what the dialogs need from it.</summary>
    /// <param name="previous">The knowledge in use so far, of which unchanged parts are kept.</param>
    public static LoadedKnowledge From(string path, TimeProvider time, ReviewPolicy policy = ReviewPolicy.ServeAll, Knowledge? previous = null)
    {
        var requirements = Knowledge.Requirements(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var loaded = ContentLoader.Load(ContentFolder.Find(path), requirements);
        if (loaded.Pack is not { } pack)
        {
            return new LoadedKnowledge(null, loaded.Faults, loaded.Findings);
        }

        if (policy == ReviewPolicy.ServeReviewed)
        {
            if (ReviewRules.ReviewedOnly(pack, requirements.Fold) is not { } reviewed)
            {
                return new LoadedKnowledge(null, [NothingReviewed], loaded.Findings);
            }

            pack = reviewed;
        }

        var knowledge = Knowledge.Build(pack, out var faults, previous, LearnedFiles.Own);
        return new LoadedKnowledge(faults.Count > 0 ? null : knowledge, [.. faults.Select(Fault)], [.. loaded.Findings, .. RenderedLength.TooLong(pack).Select(text => TooLong(path, text))]);
    }

    private static ContentFault NothingReviewed { get; } = new(
        "content/languages",
        1,
        "no language has scripts, consents and names that a person has reviewed",
        "Let somebody review them, or set Content:AllowUnreviewed to true: the bot then says that nobody has checked the translation")
    {
        Rule = "unreviewed",
    };

    private static ContentFault TooLong(string path, RenderedLength text)
    {
        var file = $"content/scripts/{text.Key.Split('.')[0]}/{text.Language}.yaml";
        var lines = File.ReadLines(Path.Combine([ContentFolder.Find(path), .. file.Split('/').Skip(1)]));
        var line = lines.TakeWhile(written => !written.TrimStart().StartsWith($"{text.Key}:", StringComparison.Ordinal)).Count() + 1;
        return new ContentFault(file, line, $"{text.Key} has {text.Length} characters once its numbers and names are filled in, more than {text.Limit}", "Shorten it, or the names of the hotlines in languages/") { Rule = "length", Level = FaultLevel.Finding };
    }

    /// <summary>The screener names a line of a file as <c>path:line</c>.</summary>
    private static ContentFault Fault(LexiconFault fault)
    {
        var colon = fault.Source.LastIndexOf(':');
        return new ContentFault(fault.Source[..colon], int.Parse(fault.Source.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture), fault.Message, "Write the pattern as docs/content/format.md shows") { Rule = "pattern" };
    }
}
