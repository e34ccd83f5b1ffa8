namespace SafeRedirect.Dialog.Tests.Properties;

/// <summary>Something people write, with what screening is made to say of it (<see langword="null"/>: the screener decides) and the private parts in it.</summary>
internal sealed record PoolText(string Text, Findings? Findings, IReadOnlyList<string> Private)
{
    public static PoolText Plain(string text) => new(text, null, []);

    public static PoolText About(Severity severity, Topic topic, string language, string text) =>
        new(text, new Findings(language, severity, [new TopicFinding(topic, severity, "pool")], []), []);

    public static PoolText With(IdentifierKind kind, string identifier, string before, Severity severity = Severity.None)
    {
        var text = $"{before} {identifier}";
        IReadOnlyList<TopicFinding> topics = severity == Severity.None ? [] : [new TopicFinding(Topic.ViolenceThreats, severity, "pool")];
        return new PoolText(text, new Findings("en", severity, topics, [new IdentifierSpan(kind, before.Length + 1, text.Length)]), [identifier]);
    }
}
