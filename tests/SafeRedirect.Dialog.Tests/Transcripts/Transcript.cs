namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>A conversation as a file tells it; tests/transcripts/README.md describes the format.</summary>
/// <param name="Head">The comment and header lines, as written.</param>
internal sealed record Transcript(string Name, IReadOnlyList<string> Head, TranscriptSettings Settings, IReadOnlyList<TranscriptStep> Steps);
