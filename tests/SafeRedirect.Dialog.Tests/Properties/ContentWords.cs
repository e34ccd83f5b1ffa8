namespace SafeRedirect.Dialog.Tests.Properties;

/// <summary>Runs of three words: which of a message stand in the content anyway, and so may stand in a reply.</summary>
internal static class ContentWords
{
    private const int Run = 3;

    private static readonly Lazy<HashSet<string>> Published = new(() => [.. AllTexts(TestKnowledge.Pack).SelectMany(Runs)]);

    /// <summary>The runs of a message that no text of the content holds.</summary>
    public static IReadOnlyList<string> Own(string text) => [.. Runs(text).Where(run => !Published.Value.Contains(run)).Distinct(StringComparer.Ordinal)];

    public static IEnumerable<string> Runs(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words, start, Run));
    }

    private static string[] Words(string text)
    {
        var letters = text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ').ToArray();
        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // "Places for health in Old Town Quarter": the names of the directory inside the texts of the search.
    private static IEnumerable<string> FilledSearches(ContentPack pack) =>
        from language in pack.Organisation.Languages
        let phrases = new Phrasebook(pack, language.Code, Platform.WebChat)
        from key in new[] { "services.found", "services.none", "services.elsewhere" }
        from area in pack.Directory.Areas
        from category in pack.Directory.Categories
        select phrases.Text(key, ("area", area.Name.In(language.Code)), ("category", category.Label.In(language.Code)));

    private static IEnumerable<string> AllTexts(ContentPack pack) =>
    [
        .. pack.Texts.Values,
        .. FilledSearches(pack),
        .. pack.Articles.Values.SelectMany(article => new[] { article.Title, article.Label, article.Text }),
        .. pack.Consents.Values.SelectMany(consent => consent.Steps.Select(step => step.Text).Concat(consent.Questions.Select(question => question.Answer))
            .Concat([consent.Question, consent.Again, consent.Accepted, consent.Declined])),
        .. pack.Directory.Services.SelectMany(service => new[] { service.Name, service.Offers, service.Accessibility }.SelectMany(text => text.All.Values)),
    ];
}
