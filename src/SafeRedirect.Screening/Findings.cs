namespace SafeRedirect.Screening;

/// <summary>What screening noticed in one message. It holds no word of the message.</summary>
/// <param name="Language">The language the message seems to be written in (ISO 639-1), or <see langword="null"/> when it cannot be told.</param>
/// <param name="Severity">The highest severity of all topics.</param>
/// <param name="Topics">One finding a topic, the main topic first.</param>
/// <param name="Identifiers">Identifiers in order of their start; they do not overlap.</param>
public sealed record Findings(string? Language, Severity Severity, IReadOnlyList<TopicFinding> Topics, IReadOnlyList<IdentifierSpan> Identifiers)
{
    /// <summary>Nothing noticed.</summary>
    public static Findings None { get; } = new(null, Severity.None, [], []);
}
