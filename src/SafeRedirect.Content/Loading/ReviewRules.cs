namespace SafeRedirect.Content.Loading;

/// <summary>Which texts matter for safety, and what is left of a pack when only reviewed ones are served.</summary>
public static class ReviewRules
{
    private static readonly HashSet<string> SafetyScripts = new(["disclosure", "emergency", "child", "conduct", "people", "identifier"], StringComparer.Ordinal);

    /// <summary>Articles that people in danger are led to, and those that tell what is safe to do with this chat.</summary>
    private static readonly HashSet<string> SafetyArticles = new(
        [
            "check-a-rumour", "child-online-safety", "child-protection", "delete-my-messages", "detention-rights", "gender-violence-support", "is-this-confidential", "lgbtiq-support", "mental-health",
            "missing-family", "online-safety", "report-staff-misconduct", "scams", "trafficking-help", "what-you-keep", "why-not-here", "work-exploitation",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether what should be a role looks like a person's name: two words or more that all begin with a capital letter.</summary>
    public static bool LooksLikeName(string role) => Texts.ReviewHeadReader.LooksLikeName(role);

    /// <summary>Whether a mistake in the file can endanger somebody.</summary>
    public static bool IsSafety(ReviewedFile file) => file.Kind switch
    {
        TextKind.Consent or TextKind.Words or TextKind.Notice => true,
        TextKind.Script => SafetyScripts.Contains(file.Group),
        TextKind.Article => SafetyArticles.Contains(file.Group),
        TextKind.Service => false,
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {file.Kind}."),
    };

    /// <summary>The languages in which something of every conversation (a script, a consent, a name) is for safety and not reviewed.</summary>
    public static IReadOnlySet<string> UnreviewedLanguages(IEnumerable<ReviewedFile> files) =>
        files.Where(file => IsUnreviewed(file) && file.Kind is TextKind.Script or TextKind.Consent or TextKind.Words).Select(file => file.Language).ToHashSet(StringComparer.Ordinal);

    /// <summary>A pack without what matters for safety and was not reviewed: articles and notices one by one, a language as a whole when its scripts, consents or names are not reviewed.</summary>
    /// <returns><see langword="null"/> when no language is left.</returns>
    public static ContentPack? ReviewedOnly(ContentPack pack, TextFold fold)
    {
        var unreviewed = UnreviewedLanguages(pack.Files);
        IReadOnlyList<LanguageProfile> languages = [.. pack.Organisation.Languages.Where(language => !unreviewed.Contains(language.Code))];
        if (languages.Count == 0)
        {
            return null;
        }

        var kept = languages.Select(language => language.Code).ToHashSet(StringComparer.Ordinal);
        var withheld = pack.Files.Where(IsUnreviewed).Select(file => (file.Kind, file.Group, file.Language)).ToHashSet();
        IReadOnlyList<Article> articles =
            [.. pack.Articles.Values.Where(article => kept.Contains(article.Language) && !withheld.Contains((TextKind.Article, article.Id.Value, article.Language)))];
        return new ContentPack
        {
            Organisation = pack.Organisation with { Languages = languages },
            Articles = articles.ToDictionary(article => (article.Id, article.Language)),
            Texts = pack.Texts.Where(text => kept.Contains(text.Key.Language)).ToDictionary(),
            Consents = pack.Consents.Where(consent => kept.Contains(consent.Key.Language)).ToDictionary(),
            Directory = pack.Directory,
            Screening = pack.Screening,
            Notices = pack.Notices.Where(notice => kept.Contains(notice.Key) && !withheld.Contains((TextKind.Notice, "notice", notice.Key))).ToDictionary(),
            DraftLanguages = pack.DraftLanguages,
            Files = pack.Files,
            Matcher = QuestionMatcher.Build(articles, fold),
        };
    }

    private static bool IsUnreviewed(ReviewedFile file) => IsSafety(file) && file.Review.State != ReviewState.Reviewed;
}
