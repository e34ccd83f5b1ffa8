namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Which placeholders the bot fills, and where: docs/content/scripts.md. A name it does not fill would be shown to people in braces.</summary>
internal static class PlaceholderNames
{
    /// <summary>No placeholder at all.</summary>
    public static IReadOnlySet<string> None { get; } = Set();

    /// <summary>The organisation's name only.</summary>
    public static IReadOnlySet<string> Organisation { get; } = Set("organisation");

    /// <summary>In an article.</summary>
    public static IReadOnlySet<string> Article { get; } = Set("organisation", "platform", "numbers", "visit");

    /// <summary>In the privacy notice.</summary>
    public static IReadOnlySet<string> Notice { get; } = Set("organisation", "receiver");

    /// <summary>In a consent.</summary>
    public static IReadOnlySet<string> Consent { get; } = Set(Everywhere);

    private static readonly Dictionary<string, IReadOnlySet<string>> ByGroup = new(StringComparer.Ordinal)
    {
        ["ask"] = Set([.. Everywhere, "date", "sources"]),
        ["consent"] = Set([.. Everywhere, "step", "count"]),
        ["language"] = Set([.. Everywhere, "language"]),
        ["people"] = Set([.. Everywhere, "name", "phone", "hours", "cost", "address", "days", "from", "to", "first", "last", "items", "day", "month", "year"]),
        ["pinned"] = Set("organisation", "numbers", "visit", "articles"),
        ["privacy"] = Set([.. Everywhere, "link"]),
        ["services"] = Set([.. Everywhere, "category", "area", "hours", "languages", "phone", "address", "cost", "access", "date", "name", "eligibility"]),
    };

    private static readonly IReadOnlySet<string> Common = Set(Everywhere);

    private static string[] Everywhere => ["organisation", "platform", "numbers", "visit", "team", "wait", "reference", "receiver"];

    /// <summary>In the scripts of a group.</summary>
    public static IReadOnlySet<string> InScripts(string group) => ByGroup.GetValueOrDefault(group, Common);

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
