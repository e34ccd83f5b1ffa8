namespace SafeRedirect.Content;

/// <summary>All content, checked and immutable.</summary>
public sealed class ContentPack
{
    private IReadOnlySet<string>? _unreviewed;

    /// <summary>Who answers on the page.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>All articles by id and language.</summary>
    public required IReadOnlyDictionary<(ArticleId Id, string Language), Article> Articles { get; init; }

    /// <summary>All script texts by key and language.</summary>
    public required IReadOnlyDictionary<(string Key, string Language), string> Texts { get; init; }

    /// <summary>All consent scripts by id and language.</summary>
    public required IReadOnlyDictionary<(string Id, string Language), ConsentScript> Consents { get; init; }

    /// <summary>Areas, categories and services.</summary>
    public required ServiceDirectory Directory { get; init; }

    /// <summary>The lines of the screening files, for the screener.</summary>
    public required IReadOnlyList<ScreeningLine> Screening { get; init; }

    /// <summary>What the phrases need not notice any more, with reasons.</summary>
    public IReadOnlyList<AcceptedLoss> AcceptedLosses { get; init; } = [];

    /// <summary>The full privacy notice by language; a language may lack it.</summary>
    public IReadOnlyDictionary<string, Notice> Notices { get; init; } = new Dictionary<string, Notice>(StringComparer.Ordinal);

    /// <summary>Languages that are being written and that the bot does not offer yet.</summary>
    public IReadOnlyList<string> DraftLanguages { get; init; } = [];

    /// <summary>The text files and how far each has been reviewed.</summary>
    public IReadOnlyList<ReviewedFile> Files { get; init; } = [];

    /// <summary>The languages in which no person has checked the texts that matter for safety.</summary>
    public IReadOnlySet<string> UnreviewedLanguages => _unreviewed ??= ReviewRules.UnreviewedLanguages(Files);

    /// <summary>Finds the article that answers a question.</summary>
    public required QuestionMatcher Matcher { get; init; }

    /// <summary>The article in a language, or <see langword="null"/> when there is none in that language.</summary>
    public Article? Article(ArticleId id, string language) => Articles.GetValueOrDefault((id, language));

    /// <summary>A script text, or <see langword="null"/> for a key that the language does not have.</summary>
    public string? FindText(string key, string language) => Texts.GetValueOrDefault((key, language));

    /// <summary>A script text.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among the required keys when the pack was loaded.</exception>
    public string Text(string key, string language) =>
        FindText(key, language) ?? throw new KeyNotFoundException($"Script text {key} is missing in {language}.");

    /// <summary>A consent script.</summary>
    /// <param name="id"><c>standard</c>, <c>child</c> or <c>urgent</c>; the loader has made sure that all are there in every language.</param>
    public ConsentScript Consent(string id, string language) => Consents[(id, language)];
}
