namespace SafeRedirect.Content.Statistics;

/// <summary>How far a text file has come in a language, the most pressing first.</summary>
public enum CoverageState
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The source has changed since it was translated.</summary>
    Outdated,

    /// <summary>Its review is due, or will be soon.</summary>
    Expiring,

    /// <summary>A person is writing it.</summary>
    Draft,

    /// <summary>Nobody who speaks the language has reviewed it.</summary>
    Machine,

    /// <summary>Reviewed, up to date, and its next review is not near.</summary>
    Reviewed,
}
