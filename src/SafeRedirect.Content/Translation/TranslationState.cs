namespace SafeRedirect.Content.Translation;

/// <summary>How far a text has come in a language.</summary>
public enum TranslationState
{
    /// <summary>There is no translation.</summary>
    Missing,

    /// <summary>A person is writing it.</summary>
    Draft,

    /// <summary>Nobody who speaks the language has reviewed it.</summary>
    Machine,

    /// <summary>Somebody who speaks the language and knows the work has reviewed it.</summary>
    Reviewed,

    /// <summary>The source has changed since.</summary>
    Outdated,
}
