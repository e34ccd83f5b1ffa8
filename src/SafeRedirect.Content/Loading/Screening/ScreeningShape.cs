namespace SafeRedirect.Content.Loading.Screening;

/// <summary>Which keys a screening file may have.</summary>
/// <param name="Lists">Keys with lists of patterns.</param>
/// <param name="Maps">Keys with maps from words to numbers.</param>
internal sealed record ScreeningShape(string Section, IReadOnlyList<string> Lists, params IReadOnlyList<ScreeningNumbers> Maps)
{
    private const string ClassesSection = "classes";
    private const string ExamplesSection = "examples";
    private const int MaxNumber = 1000;

    private static readonly IReadOnlyList<ScreeningShape> Kinds =
    [
        new("answers", ["yes", "no", "unclear", "openers", "wishes", "denials", "beside", "choosing"], new ScreeningNumbers("numbers", 0, MaxNumber), new ScreeningNumbers("ordinals", -10, MaxNumber)),
        new("commands", ["menu", "help", "back", "stop", "start-over", "language", "person", "urgent", "forget", "withdraw", "privacy"]),
        new("cues", ["name", "birth", "document", "phone", "address", "street", "bank", "location"], new ScreeningNumbers("months", 1, 12)),
        new("language", ["common", "latin", "letters"]),
        new(ClassesSection, []),
        new(ExamplesSection, ["ordinary", "near-misses"], new ScreeningNumbers("thresholds", -1000, MaxNumber)),
    ];

    /// <summary>Whether the keys are the file's own class names.</summary>
    public bool IsClasses => Section == ClassesSection;

    /// <summary>The shape of a file.</summary>
    /// <param name="parts">As in <see cref="Files.SourceFile.Parts"/>.</param>
    /// <returns><see langword="null"/> when no file belongs there.</returns>
    public static ScreeningShape? Of(IReadOnlyList<string> parts, IReadOnlyList<string> topics)
    {
        if (parts is [_, "topics", var topic, _] && topics.Contains(topic))
        {
            return new ScreeningShape($"topics/{topic}", ["urgent", "sensitive", "ordinary"]);
        }

        var known = parts is [_, var kind, _] ? Kinds.FirstOrDefault(shape => shape.Section == kind) : null;
        return known?.Section == ExamplesSection
            ? known with { Lists = [.. topics.SelectMany(topic => new[] { $"{topic}.urgent", $"{topic}.sensitive" }), .. known.Lists] }
            : known;
    }
}
