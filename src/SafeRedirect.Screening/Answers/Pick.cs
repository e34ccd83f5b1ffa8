namespace SafeRedirect.Screening.Answers;

/// <summary>An option that one way of reading an answer points to; the default points to none.</summary>
internal readonly record struct Pick(int? Index, bool IsAmbiguous = false)
{
    /// <summary>More than one option is meant.</summary>
    public static Pick Ambiguous { get; } = new(null, IsAmbiguous: true);
}
