namespace SafeRedirect.Content.Statistics;

/// <summary>Counts what a pack holds.</summary>
public static class ContentStatistics
{
    /// <summary>One row a language, the default language first; languages that only screening files have come last.</summary>
    public static IReadOnlyList<LanguageStatistics> Of(ContentPack pack)
    {
        var spoken = pack.Organisation.Languages.Select(language => language.Code);
        var screened = pack.Screening.Select(line => line.Language).Order(StringComparer.Ordinal);
        return [.. spoken.Concat(screened).Distinct(StringComparer.Ordinal).Select(language => Row(pack, language))];
    }

    private static LanguageStatistics Row(ContentPack pack, string language) => new(
        language,
        Count(pack, language, TextKind.Article, _ => 1),
        Count(pack, language, TextKind.Script, file => file.TextCount),
        Count(pack, language, TextKind.Consent, _ => 1),
        pack.Articles.Where(pair => pair.Key.Language == language).Sum(pair => pair.Value.Questions.Count),
        pack.Screening.Count(line => line.Language == language));

    private static ReviewCounts Count(ContentPack pack, string language, TextKind kind, Func<ReviewedFile, int> weigh)
    {
        int In(ReviewState state) => pack.Files.Where(file => file.Kind == kind && file.Language == language && file.Review.State == state).Sum(weigh);
        return new ReviewCounts(In(ReviewState.Draft), In(ReviewState.Machine), In(ReviewState.Reviewed));
    }
}
