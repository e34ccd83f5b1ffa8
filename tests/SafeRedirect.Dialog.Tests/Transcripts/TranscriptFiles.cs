namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>The transcripts of the project.</summary>
internal static class TranscriptFiles
{
    private static readonly string Folder = Path.Combine(TestKnowledge.Root, "tests", "transcripts");

    /// <summary>Their names, relative to the folder, with forward slashes.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static Transcript Read(string name) => TranscriptParser.Parse(name, File.ReadAllLines(Path.Combine(Folder, name)));

    public static void Write(Transcript transcript, IReadOnlyList<TranscriptTurn> turns)
    {
        var lines = new List<string>(transcript.Head.Reverse().SkipWhile(line => line.Length == 0).Reverse());
        foreach (var turn in turns)
        {
            lines.Add(string.Empty);
            lines.AddRange(turn.Step.Before);
            lines.Add($"< {turn.Step.Heard}");
            lines.AddRange(TranscriptRunner.Actual(turn, transcript.Settings, withState: true, turn.Step.ExpectsChoices));
        }

        File.WriteAllText(Path.Combine(Folder, transcript.Name), string.Join('\n', lines) + "\n");
    }
}
