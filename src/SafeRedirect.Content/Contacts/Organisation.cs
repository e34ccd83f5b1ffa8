namespace SafeRedirect.Content.Contacts;

/// <summary>Who answers on the page: languages, contacts, pathways.</summary>
/// <param name="Languages">The languages the bot speaks, the default language first.</param>
public sealed record Organisation(
    LocalText Name,
    bool IsExample,
    TimeZoneInfo TimeZone,
    string SourceLanguage,
    IReadOnlyList<LanguageProfile> Languages,
    IReadOnlyList<string> LinkHosts,
    Uri PrivacyNotice,
    IReadOnlyList<Hotline> Hotlines,
    IReadOnlyList<Office> Offices,
    IReadOnlyDictionary<Pathway, PathwayContacts> Pathways)
{
    /// <summary>The questions that the pinned post of the page gives as examples, in order.</summary>
    public IReadOnlyList<ArticleId> Pinned { get; init; } = [];

    /// <summary>Where it stands in the content files.</summary>
    public SourceLine Source { get; init; }

    /// <summary>The language used when nothing else is known.</summary>
    public LanguageProfile DefaultLanguage => Languages[0];

    /// <summary>The profile of a language, or <see langword="null"/> when the bot does not speak it.</summary>
    public LanguageProfile? Language(string code) => Languages.FirstOrDefault(language => language.Code == code);
}
