namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>A labelled message of the corpus: tests/corpus/README.md.</summary>
internal sealed record CorpusLine
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string Lang { get; init; }

    /// <summary>Of a message: <c>urgent</c>, <c>sensitive</c> or <c>none</c>.</summary>
    public string? Severity { get; init; }

    /// <summary>Of a disclosure: its main topic.</summary>
    public string? Topic { get; init; }

    /// <summary>Of an ordinary message: <c>ordinary</c> or <c>near-misses</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Of a question: the article that answers it, or <c>none</c>.</summary>
    public string? Article { get; init; }

    /// <summary>Of an answer: <c>yes</c>, <c>no</c> or <c>unclear</c>.</summary>
    public string? Value { get; init; }

    /// <summary>Of a message with identifiers: where they stand, in UTF-16 code units.</summary>
    public IReadOnlyList<CorpusSpan>? Spans { get; init; }
}
