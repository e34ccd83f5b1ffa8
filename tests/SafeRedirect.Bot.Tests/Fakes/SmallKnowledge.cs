namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>The smallest content with which every dialog works: each script text is its own key.</summary>
internal static class SmallKnowledge
{
    private static readonly string[] Languages = ["en", "ar"];

    private static readonly Dictionary<string, string> Spoken = new(StringComparer.Ordinal)
    {
        ["emergency.card"] = "Call now:\n{numbers}",
        ["people.safe-card"] = "Please call:\n{numbers}",
        ["people.hotline-short"] = "{name}: {phone}",
    };

    /// <summary>Builds it anew.</summary>
    public static Knowledge Build()
    {
        var knowledge = Knowledge.Build(Pack(), out var faults);
        Assert.Empty(faults);
        return knowledge;
    }

    private static ContentPack Pack()
    {
        var keys = Knowledge.Requirements(new DateOnly(2026, 7, 1)).TextKeys;
        return new ContentPack
        {
            Organisation = Organisation(),
            Articles = new Dictionary<(ArticleId Id, string Language), Article>(),
            Texts = keys.SelectMany(key => Languages.Select(language => (key, language)))
                .ToDictionary(pair => pair, pair => Spoken.GetValueOrDefault(pair.key, pair.key)),
            Consents = new Dictionary<(string Id, string Language), ConsentScript>(),
            Directory = new ServiceDirectory([], [], []),
            Screening = [],
            Matcher = new QuestionMatcher(),
        };
    }

    private static Organisation Organisation()
    {
        Hotline[] hotlines = [Hotline("emergency", "Emergency line of the whole region", "+44 1632 960001"), Hotline("women", "Women", "+44 1632 960002")];
        var office = new Office(
            new OfficeId("main"), Local("Office"), Local("1 Example Street"), new AreaId("harbour"), new OpeningHours([]), Languages, Checked, 36_500, IsExample: true);
        return new Organisation(
            Local("Lantern Relief"), true, TimeZoneInfo.Utc, "en",
            [new LanguageProfile("en", "English", false), new LanguageProfile("ar", "العربية", true)],
            [], new Uri("https://www.example.org/privacy"), hotlines, [office],
            Enum.GetValues<Pathway>().ToDictionary(pathway => pathway, pathway => new PathwayContacts(pathway, Local("the team"), null, hotlines, [office], Local("a day"))));
    }

    private static DateOnly Checked => new(2026, 1, 1);

    private static Hotline Hotline(string id, string name, string phone) => new(
        new HotlineId(id), Local(name), phone, new OpeningHours([]), Languages, Cost.Free, Checked, 36_500, IsExample: true, Backup: null);

    private static LocalText Local(string text) => new(Languages.ToDictionary(language => language, _ => text));
}
