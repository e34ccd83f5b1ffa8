namespace SafeRedirect.Content.Translation;

/// <summary>What happens to a text that was changed both by the translator and in the content since the export.</summary>
public enum ConflictRule
{
    /// <summary>Nothing is imported; every conflict is named.</summary>
    Refuse,

    /// <summary>The translator's text is taken.</summary>
    Take,

    /// <summary>The text of the content stays.</summary>
    Keep,
}
