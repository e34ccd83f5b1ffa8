namespace SafeRedirect.Content.Loading.Screening;

/// <summary>Which keys a screening file may have.</summary>
/// <param name="Lists">Keys with lists of patterns.</param>
/// <param name="Maps">Keys with maps from words to numbers.</param>
internal sealed record ScreeningShape(string Section, IReadOnlyList<string> Lists, params IReadOnlyList<ScreeningNumbers> Maps)
{
    private const string ClassesSection = "classes";
    private const string ConceptsSection = "concepts";
    private const string ExamplesSection = "examples";
    private const string QuestionsSection = "questions";
    private const int MaxNumber = 1000;

    private static readonly string[] Cues =
    [
        "name", "person", "named", "given-name", "name-part", "name-end", "birth", "document", "phone", "address", "home", "street", "bank", "location", "hiding", "place", "direction",
        "platform", "handle", "at", "dot", "plus", "extension", "digit-joint", "amount", "hotline", "born-on", "era",
    ];

    private static readonly IReadOnlyList<ScreeningShape> Kinds =
    [
        new("answers", ["yes", "no", "unclear", "openers", "wishes", "denials", "beside", "choosing"], new ScreeningNumbers("numbers", 0, MaxNumber), new ScreeningNumbers("ordinals", -10, MaxNumber)),
        new("commands", ["menu", "help", "back", "stop", "start-over", "language", "person", "urgent", "forget", "withdraw", "privacy"]),
        new("cues", [.. Cues], new ScreeningNumbers("months", 1, 12), new ScreeningNumbers("digits", 0, MaxNumber)),
        new("language", ["common", "latin", "letters"]),
        new(ClassesSection, []),
        new(ConceptsSection, ["before", "after"]),
        new(QuestionsSection, []),
        new(ExamplesSection, ["ordinary", "near-misses"], new ScreeningNumbers("thresholds", -1000, MaxNumber)),
    ];

    /// <summary>The key under which the file names lists of its own, or <see langword="null"/>.</summary>
    public string? OwnLists => Section is ClassesSection or ConceptsSection or QuestionsSection ? Section : null;

    /// <summary>Whether it holds phrases of a topic.</summary>
    public bool IsTopic => Section.StartsWith("topics/", StringComparison.Ordinal);

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
