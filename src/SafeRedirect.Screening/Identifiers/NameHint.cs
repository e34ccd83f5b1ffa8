namespace SafeRedirect.Screening.Identifiers;

/// <summary>How surely a name follows a cue.</summary>
internal enum NameHint
{
    /// <summary>"My name is".</summary>
    Sure,

    /// <summary>"Mr".</summary>
    Title,

    /// <summary>"I am".</summary>
    Weak,
}
