namespace SafeRedirect.Content.Translation.Formats;

/// <summary>The names of states in files for translators.</summary>
internal static class StateNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(TranslationState state) => state switch
    {
        TranslationState.Missing => "missing",
        TranslationState.Draft => "draft",
        TranslationState.Machine => "machine",
        TranslationState.Reviewed => "reviewed",
        TranslationState.Outdated => "outdated",
        _ => throw new System.Diagnostics.UnreachableException($"No name for {state}."),
    };

    /// <summary>The state of a name, or <see langword="null"/>.</summary>
    public static TranslationState? Parse(string name) => name.Trim().ToLowerInvariant() switch
    {
        "missing" => TranslationState.Missing,
        "draft" => TranslationState.Draft,
        "machine" => TranslationState.Machine,
        "reviewed" => TranslationState.Reviewed,
        "outdated" => TranslationState.Outdated,
        _ => null,
    };
}
