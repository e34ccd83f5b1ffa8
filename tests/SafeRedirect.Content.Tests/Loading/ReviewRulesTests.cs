namespace SafeRedirect.Content.Tests.Loading;

/// <summary>What is served where only reviewed texts are.</summary>
public sealed class ReviewRulesTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_served_while_no_language_is_reviewed()
    {
        var served = ReviewRules.ReviewedOnly(_folder.Pack(), Matching.PlainFold.Fold);

        Assert.Null(served);
    }

    [Fact]
    public void A_language_is_withheld_as_a_whole_when_its_consents_are_not_reviewed()
    {
        Review("languages/en.yaml", "languages/ar.yaml", "consent/standard/en.yaml", "consent/child/en.yaml", "consent/urgent/en.yaml", "faq/scams/en.md", "notice/en.yaml");

        var served = ReviewRules.ReviewedOnly(_folder.Pack(), Matching.PlainFold.Fold)!;

        Assert.Equal(["en"], served.Organisation.Languages.Select(language => language.Code));
        Assert.Null(served.Article(new ArticleId("scams"), "ar"));
        Assert.DoesNotContain("ar", served.Notices.Keys);
        Assert.DoesNotContain(served.Texts.Keys, text => text.Language == "ar");
    }

    [Fact]
    public void An_article_for_safety_is_withheld_alone_and_is_no_longer_found()
    {
        Review("languages/en.yaml", "consent/standard/en.yaml", "consent/child/en.yaml", "consent/urgent/en.yaml");

        var served = ReviewRules.ReviewedOnly(_folder.Pack(), Matching.PlainFold.Fold)!;

        Assert.Null(served.Article(new ArticleId("scams"), "en"));
        Assert.Empty(served.Notices);
        Assert.NotEqual(MatchDecision.Answer, served.Matcher.Match("fake account", "en").Decision);
    }

    [Fact]
    public void A_language_counts_as_unreviewed_until_every_text_of_a_conversation_is_reviewed()
    {
        Review("languages/en.yaml", "consent/standard/en.yaml", "consent/child/en.yaml", "consent/urgent/en.yaml");

        var unreviewed = _folder.Pack().UnreviewedLanguages;

        Assert.Equal(["ar"], unreviewed);
    }

    private void Review(params string[] files)
    {
        foreach (var file in files)
        {
            _folder.Edit(file, "state: machine\n", "state: reviewed\nreviewed-by: protection officer\n");
        }
    }
}
