using YamlDotNet.Serialization;

namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>The project's scripts with an invented organisation.</summary>
internal static class ExamplePack
{
    private static readonly DateOnly Checked = new(2026, 11, 20);

    public static Knowledge Build()
    {
        var knowledge = Knowledge.Build(Pack(), out var faults);
        Assert.Empty(faults);
        return knowledge;
    }

    /// <summary>A file or folder of the repository.</summary>
    public static string Find(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SafeRedirect.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder!.FullName, .. parts]);
    }

    private static ContentPack Pack() => new()
    {
        Organisation = Organisation(),
        Articles = new Dictionary<(ArticleId, string), Article>(),
        Texts = Texts(),
        Consents = new Dictionary<(string, string), ConsentScript>(),
        Directory = new ServiceDirectory([], [], []),
        Screening = [],
        Matcher = new QuestionMatcher(),
    };

    private static Organisation Organisation()
    {
        Hotline[] hotlines = [Hotline("emergency", "Emergency line", "خط الطوارئ", "+44 1632 960001"), Hotline("general", "Help line", "خط المساعدة", "+44 1632 960002")];
        var office = new Office(
            new OfficeId("main"), Local("Main office", "المكتب الرئيسي"), Local("1 Harbour Street", "شارع الميناء 1"), new AreaId("harbour"), new OpeningHours([]), ["en", "ar"], Checked, 3650, IsExample: true);
        var pathways = Enum.GetValues<Pathway>().ToDictionary(
            pathway => pathway,
            pathway => new PathwayContacts(pathway, Local("the team", "الفريق"), null, hotlines, [office], Local("usually by the next working day", "عادة في يوم العمل التالي")));
        return new Organisation(
            Local("Lantern Relief", "إغاثة الفانوس"),
            IsExample: true,
            TimeZoneInfo.Utc,
            "en",
            [new LanguageProfile("en", "English", IsRightToLeft: false), new LanguageProfile("ar", "العربية", IsRightToLeft: true)],
            ["help.unhcr.org"],
            new Uri("https://www.example.org/privacy"),
            hotlines,
            [office],
            pathways);
    }

    private static Hotline Hotline(string id, string english, string arabic, string phone) => new(
        new HotlineId(id), Local(english, arabic), phone, new OpeningHours([]), ["en", "ar"], Cost.Free, Checked, 3650, IsExample: true, Backup: null);

    private static LocalText Local(string english, string arabic) => new(new Dictionary<string, string> { ["en"] = english, ["ar"] = arabic });

    private static Dictionary<(string, string), string> Texts()
    {
        var reader = new DeserializerBuilder().Build();
        var texts = new Dictionary<(string, string), string>();
        foreach (var path in Directory.EnumerateFiles(Find("content", "scripts"), "*.yaml", SearchOption.AllDirectories))
        {
            var file = reader.Deserialize<Dictionary<string, object>>(File.ReadAllText(path));
            foreach (var (key, text) in (Dictionary<object, object>)file["texts"])
            {
                texts[((string)key, Path.GetFileNameWithoutExtension(path))] = (string)text;
            }
        }

        return texts;
    }
}
