namespace SafeRedirect.Content.Contacts;

/// <summary>A short text in every language of the pack.</summary>
public sealed class LocalText(IReadOnlyDictionary<string, string> texts)
{
    /// <summary>The text in a language (ISO 639-1); the loader has made sure that it is there.</summary>
    /// <exception cref="KeyNotFoundException">The language is not one of the pack's.</exception>
    public string In(string language) => texts[language];

    /// <summary>All languages and texts.</summary>
    public IReadOnlyDictionary<string, string> All => texts;
}
