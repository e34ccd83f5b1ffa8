namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>One message and what is expected of the turn.</summary>
/// <param name="Line">The line of the message in the file, from 1.</param>
/// <param name="Before">Comments and <c>~</c> lines in front of it, as written.</param>
/// <param name="Pause">The time that passes first.</param>
/// <param name="Heard">The message: what stands after <c>&lt;</c>.</param>
/// <param name="Expected">The lines that begin with <c>&gt;</c>, <c>?</c>, <c>!</c> and <c>=</c>, in order.</param>
internal sealed record TranscriptStep(int Line, IReadOnlyList<string> Before, TimeSpan Pause, string Heard, IReadOnlyList<string> Expected)
{
    public bool ExpectsChoices => Expected.Any(line => line.StartsWith('?'));

    public bool ExpectsState => Expected.Any(line => line.StartsWith('='));
}
