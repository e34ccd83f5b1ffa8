namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>A part that may be missing.</summary>
internal sealed class OptionalPart(PatternPart part) : PatternPart
{
    public override int MinimumWords => 0;

    public override int MaximumWords => part.MaximumWords;

    public override ulong Advance(in MatchWindow window, ulong here) => here | part.Advance(window, here);

    public override void AddFirst(HashSet<int> first) => part.AddFirst(first);

    public override PatternAnchor? Anchor(ReadOnlySpan<int> costs) => null;
}
