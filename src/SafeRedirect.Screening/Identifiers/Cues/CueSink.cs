using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Identifiers.Cues;

/// <summary>Collects the cues of a message.</summary>
internal struct CueSink(CueRule[] rules) : IMatchSink
{
    /// <summary>The cues in order of their first word, or <see langword="null"/> when there are none.</summary>
    public List<CueHit>? Hits { get; private set; }

    public readonly bool Wants(int rule, int weight) => true;

    public void Found(int rule, int weight, int anchor, int end)
    {
        Hits ??= [];
        Hits.Add(new CueHit(rules[rule].Kind, anchor, end, rules[rule].Value));
    }
}
