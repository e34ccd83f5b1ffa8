namespace SafeRedirect.Content.Statistics;

/// <summary>Which texts are there in which language, and how good they are.</summary>
public static class Coverage
{
    /// <summary>The languages in the order of the table: the source language, then the others, drafts last.</summary>
    public static IReadOnlyList<string> Languages(ContentPack pack)
    {
        var source = pack.Organisation.SourceLanguage;
        var published = pack.Organisation.Languages.Select(language => language.Code).Order(StringComparer.Ordinal);
        return [.. published.Where(code => code == source), .. published.Where(code => code != source), .. pack.DraftLanguages.Order(StringComparer.Ordinal)];
    }

    /// <summary>One row a file, in the order of kind and group.</summary>
    /// <param name="soon">Reviews due until this day count as near.</param>
    public static IReadOnlyList<CoverageRow> Of(ContentPack pack, DateOnly soon)
    {
        var languages = Languages(pack);
        var source = pack.Organisation.SourceLanguage;
        return
        [
            .. pack.Files.GroupBy(file => (file.Kind, file.Group)).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Group, StringComparer.Ordinal).Select(group => new CoverageRow(
                group.Key.Kind,
                group.Key.Group,
                languages.ToDictionary(
                    language => language,
                    language => StateOf(group.FirstOrDefault(file => file.Language == language), group.FirstOrDefault(file => file.Language == source), soon),
                    StringComparer.Ordinal))),
        ];
    }

    private static CoverageState StateOf(ReviewedFile? file, ReviewedFile? source, DateOnly soon)
    {
        if (file is null)
        {
            return CoverageState.Missing;
        }

        if (file.Review.HasOutdatedTexts || (source is not null && file.Review.Revision < source.Review.Revision))
        {
            return CoverageState.Outdated;
        }

        if (file.Review.ReviewDue <= soon)
        {
            return CoverageState.Expiring;
        }

        return file.Review.State switch
        {
            ReviewState.Draft => CoverageState.Draft,
            ReviewState.Machine => CoverageState.Machine,
            ReviewState.Reviewed => CoverageState.Reviewed,
            _ => throw new System.Diagnostics.UnreachableException($"No state {file.Review.State}."),
        };
    }
}
