using System.Text;

namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>Tells how turns differ from what a transcript expects, so that it can be read without a debugger.</summary>
internal static class TranscriptDifference
{
    /// <returns>Empty when nothing differs.</returns>
    public static string Of(Transcript transcript, IReadOnlyList<TranscriptTurn> turns)
    {
        var report = new StringBuilder();
        foreach (var turn in turns)
        {
            var step = turn.Step;
            var expected = Sorted(step.Expected);
            var actual = Sorted(TranscriptRunner.Actual(turn, transcript.Settings, step.ExpectsState, step.ExpectsChoices));
            if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
            {
                Write(report, transcript, turn, expected, actual);
            }
        }

        return report.ToString();
    }

    // Replies and effects keep their own order; which kind of line comes first is a matter of taste.
    private static List<string> Sorted(IReadOnlyList<string> lines) => [.. lines.OrderBy(line => ">?!=".IndexOf(line[0], StringComparison.Ordinal))];

    private static void Write(StringBuilder report, Transcript transcript, TranscriptTurn turn, List<string> expected, List<string> actual)
    {
        report.Append('\n').Append(transcript.Name).Append(':').Append(turn.Step.Line).Append("  < ").Append(turn.Step.Heard).Append('\n');
        foreach (var line in expected)
        {
            report.Append(actual.Contains(line) ? "    " : "  - ").Append(line).Append('\n');
        }

        foreach (var line in actual.Where(line => !expected.Contains(line)))
        {
            report.Append("  + ").Append(line).Append('\n');
        }

        foreach (var reply in turn.Result.Replies)
        {
            report.Append("      | ").Append(reply.Text.Replace("\n", "\n      | ", StringComparison.Ordinal)).Append('\n');
        }
    }
}
