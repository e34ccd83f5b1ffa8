using System.Buffers;

namespace SafeRedirect.Screening.Identifiers.Cues;

/// <summary>For each word of a message the kinds of the cues that begin with it. Rented; to be disposed of.</summary>
internal readonly struct CueMarks : IDisposable
{
    private readonly uint[] marks;

    /// <param name="cues">In order of their first word.</param>
    public CueMarks(ReadOnlySpan<CueHit> cues, int wordCount)
    {
        marks = ArrayPool<uint>.Shared.Rent(wordCount + 1);
        marks.AsSpan(0, wordCount + 1).Clear();
        foreach (var cue in cues)
        {
            marks[cue.First] |= 1U << (int)cue.Kind;
        }
    }

    public bool Begins(CueKind kind, int word) => (marks[word] & (1U << (int)kind)) != 0;

    public void Dispose() => ArrayPool<uint>.Shared.Return(marks);
}
