namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>An identifier in a message.</summary>
internal sealed record CorpusSpan(string Type, int Start, int End);
