namespace SafeRedirect.Content.Statistics;

/// <summary>How many texts are in which state of review.</summary>
public sealed record ReviewCounts(int Draft, int Machine, int Reviewed)
{
    /// <summary>All of them.</summary>
    public int Total => Draft + Machine + Reviewed;
}
