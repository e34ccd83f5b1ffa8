namespace SafeRedirect.Content.Tests.Lint;

/// <summary>The rules of writing: each has a text that breaks it, with its line, and one close by that does not.</summary>
public sealed class LintTests : IDisposable
{
    private const string Consent = GoodContent.Consent;
    private const string Disclosure = "scripts/disclosure/en.yaml";

    private readonly ContentFolder _folder = new();

    public static TheoryData<string, string, string, string, int, string> Breaches { get; } = new()
    {
        { "promise", GoodContent.Article, "You can ask us first.", "You will get a place.", 23, "you will get" },
        { "promise", GoodContent.Script, "Please write no names here.", "We guaranteed it.", 9, "we guarantee*" },
        { "blame", GoodContent.Article, "You can ask us first.", "It is your fault.", 23, "your fault" },
        { "vague", Consent, "gets a note without your name", "gets some notes", 9, "some" },
        { "vague", Consent, "answer: The team.", "answer: The team may read it.", 18, "may" },
        { "asks", Consent, "answer: The team.", "answer: Say what happened.", 18, "what happened" },
        { "asks", Disclosure, "disclosure.thanks: Thank you.", "disclosure.thanks: Thank you. Are you hurt?", 6, "asks a question" },
        { "harm", Disclosure, "disclosure.thanks: Thank you.", "disclosure.thanks: Violence is wrong.", 6, "violen*" },
        { "harm", GoodContent.Words, "hotline.women: The women line", "hotline.women: Antirape line", 11, "*rape" },
        { "abbreviation", GoodContent.Article, "You can ask us first.", "Ask an NGO first.", 23, "NGO" },
        { "abbreviation", GoodContent.Article, "You can ask us first.", "Ask us, e.g. today.", 23, "e.g." },
        { "abbreviation", GoodContent.Article, "You can ask us first.", "Ask for food etc. first.", 23, "etc." },
        { "private", GoodContent.Article, "You can ask us first.", "You can ask Mr Example first.", 23, "mr" },
        { "private", GoodContent.Article, "You can ask us first.", "Write to help@example.org.", 23, "e-mail" },
        { "private", GoodContent.Article, "- fake account", "- is mr Example real", 16, "mr" },
        { "sentence", GoodContent.Script, "Please write no names here.", "Please" + Many(" write", 31) + ".", 9, "more than 30" },
        { "readability", GoodContent.Article, "You can ask us first.", Many("Organisational accountability necessitates interdisciplinary documentation. ", 12), 22, "hard to read" },
        { "confusable", GoodContent.Article, "You can ask us first.", "You can \u0430sk us first.", 23, "two alphabets" },
        { "confusable", GoodContent.Article, "You can ask us first.", "You can a\u200Bsk us first.", 23, "U+200B" },
        { "number", GoodContent.Article, "You can ask us first.", "Call 112 first.", 23, "112" },
        { "number", GoodContent.Script, "Please write no names here.", "Call 1771.", 9, "1771" },
        { "private", GoodContent.Script, "state: machine", "state: reviewed\nreviewed-by: Maria Example", 2, "a person's name" },
        { "direction", GoodContent.ArticleTranslation, "You can ask us first.", "Open 9-17.", 23, "change places" },
        { "reach", GoodContent.Categories, "article: scams", "article: other", 20, "nothing leads to the article scams" },
    };

    public static TheoryData<string, string, string> Harmless { get; } = new()
    {
        { GoodContent.Article, "You can ask us first.", "It is not your fault." },
        { GoodContent.Article, "You can ask us first.", "You may ask some people first." },
        { GoodContent.Article, "You can ask us first.", "What happened is over. Are you well?" },
        { GoodContent.Article, "You can ask us first.", "Nobody may use violence." },
        { GoodContent.Article, "- fake account", "- i am in an ngo" },
        { GoodContent.Article, "You can ask us first.", "Many people ask for food, etc." + " Go there." },
        { GoodContent.Article, "You can ask us first.", "Open 9-17." },
        { GoodContent.Article, "You can ask us first.", "The rule is of 1951 and 2024, for those under 18." },
        { GoodContent.Script, "state: machine", "state: reviewed\nreviewed-by: Protection officer" },
        { GoodContent.Words, "office.main.address: 1 Pier Road", "office.main.address: 1 Violent Road" },
        { GoodContent.ArticleTranslation, "You can ask us first.", "\u0627\u0644\u0641\u0631\u064A\u0642 is here." },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Breaches))]
    public void A_breach_is_found_with_its_rule_and_line(string rule, string file, string old, string changed, int line, string told)
    {
        AddDisclosure();
        _folder.Edit(file, old, changed);
        AddSecondArticle(rule);

        var findings = Load().Findings.Where(finding => finding.Rule == rule).ToList();

        var finding = Assert.Single(findings);
        Assert.Equal(line, finding.Line);
        Assert.Contains(told, finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Mend);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_only_resembles_a_breach_is_left_alone(string file, string old, string changed)
    {
        AddDisclosure();
        _folder.Edit(file, old, changed);

        var result = Load();

        Assert.Empty(result.Faults);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_finding_does_not_keep_the_bot_from_serving_people()
    {
        _folder.Edit(GoodContent.Article, "You can ask us first.", "You will get a place.");

        var result = _folder.Load();

        Assert.NotNull(result.Pack);
        Assert.Equal(FaultLevel.Finding, Assert.Single(result.Findings).Level);
    }

    [Fact]
    public void A_language_without_rules_of_writing_is_named()
    {
        _folder.Delete("style/ar.yaml");

        var finding = Assert.Single(_folder.Load().Findings);

        Assert.Equal(("style", "content/style/ar.yaml"), (finding.Rule, finding.Path));
    }

    [Theory]
    [InlineData("readability: {measure: flesch, limit: 50, longest-sentence: 30}", "readability: {measure: guess, limit: 50, longest-sentence: 30}", "measure cannot be guess")]
    [InlineData("limit: 50", "limit: many", "limit is not a number")]
    [InlineData("titles: [mr]\n", "", "the key titles is missing")]
    public void A_malformed_style_file_is_refused(string old, string changed, string told)
    {
        _folder.Edit(GoodContent.Style, old, changed);

        var result = _folder.Load();

        Assert.Null(result.Pack);
        Assert.Contains(result.Faults, fault => fault.Path == "content/style/en.yaml" && fault.Message.Contains(told, StringComparison.Ordinal));
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private ContentLoadResult Load() => _folder.Load(ContentFolder.Requirements with
    {
        OptionalTextKeys = ["welcome.full.child", "disclosure.thanks"],
        Articles = [],
    });

    private void AddDisclosure()
    {
        const string Head = "state: machine\nchecked: 2026-11-20\nreview-due: 2027-05-20\n";
        _folder.Write(Disclosure, Head + "revision: 1\ntexts:\n  disclosure.thanks: Thank you.\n");
        _folder.Write("scripts/disclosure/ar.yaml", Head + "source-revision: 1\ntexts:\n  disclosure.thanks: Thank you.\n");
    }

    /// <summary>For the rule on reach: a second article that leads nowhere, and is led to by the category instead of the first.</summary>
    private void AddSecondArticle(string rule)
    {
        if (rule != "reach")
        {
            return;
        }

        foreach (var language in new[] { "en", "ar" })
        {
            var first = _folder.Read($"faq/scams/{language}.md");
            _folder.Write($"faq/other/{language}.md", first.Replace("title: Is this", "title: What is that", StringComparison.Ordinal).Replace("label: Scams", "label: Others", StringComparison.Ordinal).Replace("  - ", "  - other ", StringComparison.Ordinal).Replace("- other name", "- name", StringComparison.Ordinal));
        }
    }
}
