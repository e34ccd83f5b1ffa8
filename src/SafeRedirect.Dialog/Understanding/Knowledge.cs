namespace SafeRedirect.Dialog.Understanding;

/// <summary>What the dialogs know: the content and a screener built from it. Immutable; replaced as a whole when content changes.</summary>
public sealed class Knowledge
{
    private Knowledge(ContentPack pack, Screener screener)
    {
        Pack = pack;
        Screener = screener;
        SafeCards = SafeCard.ForAll(pack);
        Lookup = new DirectoryLookup(pack.Directory);
    }

    /// <summary>The content.</summary>
    public ContentPack Pack { get; }

    /// <summary>Notices danger, disclosures and identifiers.</summary>
    public Screener Screener { get; }

    /// <summary>The safe card in every language, rendered ahead so that sending it needs nothing that can fail.</summary>
    public IReadOnlyDictionary<string, Reply> SafeCards { get; }

    /// <summary>Finds the categories and areas that a message names.</summary>
    internal DirectoryLookup Lookup { get; }

    /// <summary>Finds the article that answers a question.</summary>
    /// <param name="text">The question as it was written, without identifiers.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns><see cref="QuestionMatch.None"/> when no article fits, and for a language without articles.</returns>
    public QuestionMatch Match(string text, string language)
    {
        var words = Pack.Matcher.Match(TextFolding.Fold(text), language);
        var learned = Screener.RankArticles(text, language, out var outOfScope);
        return ArticleChoice.Join(words, learned, outOfScope, Pack, language);
    }

    /// <summary>What the dialogs require of the content.</summary>
    /// <param name="today">The day against which review dates are checked.</param>
    public static ContentRequirements Requirements(DateOnly today) => new(
        ScriptKeys.Required,
        ScriptKeys.Optional,
        TopicMap.Articles,
        [.. Enum.GetValues<Topic>().Select(topic => topic.Id())],
        TextFolding.Fold,
        today);

    /// <summary>Builds the screener for a content pack.</summary>
    /// <param name="faults">Lines of screening files that cannot be used; the pack must not be used when there is any.</param>
    /// <param name="store">Where what was learned from examples is kept for the next start.</param>
    /// <param name="previous">The knowledge in use so far: as much of its screener is kept as was built from the same lines, so that an edit is in use in less than a second.</param>
    public static Knowledge Build(ContentPack pack, out IReadOnlyList<LexiconFault> faults, Knowledge? previous = null, ILearnedStore? store = null)
    {
        var (contacts, expected) = (PublicContacts(pack), ExpectedOf(pack));
        if (previous is not null && previous.Pack.Screening.SequenceEqual(pack.Screening) && PublicContacts(previous.Pack).SequenceEqual(contacts, StringComparer.Ordinal))
        {
            faults = [];
            return new Knowledge(pack, previous.Screener.Expecting(expected));
        }

        var taught = previous is not null && Examples(previous.Pack).SequenceEqual(Examples(pack)) ? previous.Screener : null;
        return new Knowledge(pack, Screener.Build(EntriesOf(pack), contacts, out faults, expected, taught, store));
    }

    private static IEnumerable<ScreeningLine> Examples(ContentPack pack) => pack.Screening.Where(line => Screener.LearnsFrom(line.Section));

    /// <summary>What the content expects people to write: the questions of articles and consents, titles and labels.</summary>
    public static IReadOnlyList<ExpectedText> ExpectedOf(ContentPack pack) =>
    [
        .. pack.Articles.Values.SelectMany(article => article.Questions.Append(article.Title).Append(article.Label).Select(text => new ExpectedText(article.Language, text, article.Id.Value))),
        .. pack.Consents.Values.SelectMany(consent => consent.Questions.SelectMany(question => question.Asked.Append(question.Label)).Select(text => new ExpectedText(consent.Language, text))),
        .. pack.Texts.Where(text => text.Key.Key.StartsWith("choice.", StringComparison.Ordinal)).Select(text => new ExpectedText(text.Key.Language, text.Value)),
    ];

    /// <summary>The lines of the screening files as the screener takes them.</summary>
    public static IReadOnlyList<LexiconEntry> EntriesOf(ContentPack pack) =>
        [.. pack.Screening.Select(line => new LexiconEntry($"{line.Path}:{line.Line}", line.Language, line.Section, line.List, line.Pattern, line.Value))];

    /// <summary>Numbers and addresses that the bot itself gives out: they are no identifiers of anybody.</summary>
    private static List<string> PublicContacts(ContentPack pack) =>
    [
        .. pack.Organisation.Hotlines.Select(hotline => hotline.Phone),
        .. pack.Directory.Services.Select(service => service.Phone),
        .. pack.Organisation.Offices.SelectMany(office => office.Address.All.Values),
        .. pack.Directory.Services.SelectMany(service => service.Address?.All.Values ?? []),
    ];
}
