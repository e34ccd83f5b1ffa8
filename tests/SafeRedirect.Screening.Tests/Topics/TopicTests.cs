namespace SafeRedirect.Screening.Tests.Topics;

public sealed class TopicTests
{
    [Fact]
    public void A_finding_names_its_topic_severity_and_line()
    {
        var findings = Lexicon.Small.Screen("My husband beats me");

        var finding = Assert.Single(findings.Topics);
        Assert.Equal(new TopicFinding(Topic.GenderViolence, Severity.Sensitive, "topics/gender-violence/en.yaml:2"), finding);
        Assert.Equal(Severity.Sensitive, findings.Severity);
    }

    [Fact]
    public void The_more_specific_line_explains_the_finding()
    {
        var findings = Lexicon.Small.Screen("my husband hits me");

        Assert.Equal("topics/gender-violence/en.yaml:2", findings.Topics[0].RuleId);
    }

    [Fact]
    public void An_ordinary_question_takes_back_a_sensitive_finding()
    {
        var findings = Lexicon.Small.Screen("what to do if my husband hits me");

        Assert.Equal(Severity.None, findings.Severity);
        Assert.Empty(findings.Topics);
    }

    [Fact]
    public void An_ordinary_question_never_takes_back_an_urgent_finding()
    {
        var findings = Lexicon.Small.Screen("what can i do if my husband wants to kill me");

        Assert.Equal(Severity.Urgent, findings.Severity);
    }

    [Fact]
    public void An_ordinary_question_takes_back_its_own_topic_only()
    {
        var findings = Lexicon.Small.Screen("what to do if he asked me for money");

        Assert.Equal(Severity.Sensitive, findings.Severity);
    }

    [Fact]
    public void An_urgent_topic_comes_first_however_long_the_others_are()
    {
        var findings = Lexicon.Small.Screen("he asked me for money and i want to die");

        Assert.Equal([Topic.SelfHarm, Topic.StaffMisconduct], findings.Topics.Select(finding => finding.Topic));
    }

    [Fact]
    public void On_a_tie_misconduct_comes_first()
    {
        var findings = Lexicon.Small.Screen("they asked for money");

        Assert.Equal([Topic.StaffMisconduct, Topic.Scam], findings.Topics.Select(finding => finding.Topic));
    }

    [Theory]
    [InlineData("чоловік б'є мене")]
    [InlineData("Чоловік б\u2019є мене, please help")]
    [InlineData("hello чоловік бє мене")]
    public void Every_language_is_tried_on_every_message(string text) => Assert.Equal(Severity.Sensitive, Lexicon.Small.Screen(text).Severity);

    [Fact]
    public void Without_any_topic_line_every_message_is_sensitive()
    {
        var screener = new Lexicon().With("en", "commands", "menu", "menu").Build();

        Assert.Equal(Severity.Sensitive, screener.Screen("hello").Severity);
        Assert.Equal(Severity.Sensitive, screener.Screen("").Severity);
    }

    [Theory]
    [InlineData("MY HUSBAND WILL KILL ME")]
    [InlineData("my hus\u200Bband will ki\u00ADll me")]
    [InlineData("\u202Emy husband will kill me\u202C")]
    [InlineData("m\u0443 husb\u0430nd will kill m\u0435")]
    [InlineData("my husband ... will \u2026 kill me")]
    [InlineData("ｍｙ ｈｕｓｂａｎｄ ｗｉｌｌ ｋｉｌｌ ｍｅ")]
    [InlineData("my husbaaaaand will killlll meeeee")]
    [InlineData("m\u0301y\u0301 h\u0301usband w\u0308ill kill me")]
    public void A_disguised_message_is_as_urgent_as_the_plain_one(string text) => Assert.Equal(Severity.Urgent, Lexicon.Small.Screen(text).Severity);

    [Fact]
    public void Unpaired_surrogates_hide_nothing() => Assert.Equal(Severity.Urgent, Lexicon.Small.Screen("my hus\uD800band will \uDC00 kill me").Severity);

    [Fact]
    public void A_message_buried_in_a_hundred_thousand_characters_is_found()
    {
        var text = new string('x', 50_000) + " my husband will kill me " + string.Concat(Enumerable.Repeat("hello ", 9_000));

        Assert.Equal(Severity.Urgent, Lexicon.Small.Screen(text).Severity);
    }
}
