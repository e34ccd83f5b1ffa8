namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Whether a translation must have exactly the keys of its source.</summary>
internal enum KeyRule
{
    /// <summary>A text that is optional may be in one language only.</summary>
    MayDiffer,

    /// <summary>The same steps and questions in every language.</summary>
    SameInEveryLanguage,
}
