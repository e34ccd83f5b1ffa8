namespace SafeRedirect.Content.Loading.Lint;

/// <summary>What the rules of writing look for in one language: <c>style/&lt;language&gt;.yaml</c>.</summary>
internal sealed record Style
{
    public required string Language { get; init; }

    public required ReadingMeasure Reading { get; init; }

    /// <summary>Promises: "you will get".</summary>
    public required PhraseSet Promise { get; init; }

    /// <summary>Words that leave a purpose open: "may", "some". Looked for in consents only.</summary>
    public required PhraseSet Vague { get; init; }

    /// <summary>Words that blame who reads them.</summary>
    public required PhraseSet Blame { get; init; }

    /// <summary>Questions about what happened.</summary>
    public required PhraseSet Asks { get; init; }

    /// <summary>Kinds of harm, which no reply to a disclosure names.</summary>
    public required PhraseSet Harm { get; init; }

    /// <summary>What announces a person's name: "Mr".</summary>
    public required PhraseSet Titles { get; init; }

    /// <summary>Phrases that hold one of the above and are right all the same.</summary>
    public required PhraseSet Allowed { get; init; }

    /// <summary>Abbreviations as written, in lower case; with their full stop if they have one.</summary>
    public required IReadOnlySet<string> Abbreviations { get; init; }
}
