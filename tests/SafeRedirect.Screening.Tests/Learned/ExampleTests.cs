namespace SafeRedirect.Screening.Tests.Learned;

/// <summary>The second layer: it learns from examples, and only adds to what phrases notice.</summary>
public sealed class ExampleTests
{
    private static readonly IReadOnlyList<LexiconEntry> Book =
    [
        .. Lines("gender-violence.sensitive", "my husband beats me", "my husband hits me at night", "he beats me and the kids", "my husband hurt me again", "husband hits me when he drinks", "he hits me every day"),
        .. Lines("immediate-danger.urgent", "he has a knife now help", "help he comes with a knife", "they shoot at us now help", "help us now they shoot", "help he is at the door with a knife", "now they come with a knife"),
        .. Lines("ordinary", "where is the school", "when does the office open", "how do i register my child", "where can i learn the language", "is there a bus to the office", "when does the school open"),
        .. Lines("near-misses", "the film has a knife in it", "my husband cooks at night", "i need a kitchen knife", "my husband works at night", "we shoot a film", "the door is open at night"),
        new LexiconEntry("content/screening/examples/en.yaml:7", "en", "examples", "thresholds", "disclosure", 0),
        new LexiconEntry("content/screening/examples/en.yaml:7", "en", "examples", "thresholds", "urgent", 0),
        new LexiconEntry("content/screening/topics/own-case/en.yaml:5", "en", "topics/own-case", "sensitive", "news on my case"),
        new LexiconEntry("content/screening/language/en.yaml:1", "en", "language", "common", "the"),
    ];

    [Theory]
    [InlineData("husband hits me and the kids every night", Severity.Sensitive, Topic.GenderViolence)]
    [InlineData("help now he comes to the door with a knife", Severity.Urgent, Topic.ImmediateDanger)]
    public void What_is_like_an_example_is_noticed_with_the_example_that_speaks_for_it(string text, Severity severity, Topic topic)
    {
        var findings = Build(Book).Screen(text);

        Assert.Equal(severity, findings.Severity);
        Assert.Equal(topic, findings.Topics[0].Topic);
        Assert.StartsWith("content/screening/examples/en.yaml:", findings.Topics[0].RuleId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where is the office")]
    [InlineData("when does the kitchen open")]
    [InlineData("")]
    public void What_is_like_an_ordinary_message_is_left_alone(string text) =>
        Assert.Equal(Severity.None, Build(Book).Screen(text).Severity);

    [Fact]
    public void A_sentence_in_a_long_story_is_not_drowned()
    {
        var story = string.Concat(Enumerable.Repeat("where is the school and when does the office open ", 40)) + "my husband beats me and hits me every day " + string.Concat(Enumerable.Repeat("is there a bus to the office ", 40));

        Assert.NotEqual(Severity.None, Build(Book).Screen(story).Severity);
    }

    [Fact]
    public void The_examples_say_what_a_message_is_mainly_about_and_what_a_phrase_noticed_stays_beside_it()
    {
        var screener = Build([.. Book, new LexiconEntry("content/screening/topics/scam/en.yaml:5", "en", "topics/scam", "sensitive", "knife now")]);

        var findings = screener.Screen("help he has a knife now at the door");

        Assert.Equal(Severity.Urgent, findings.Severity);
        Assert.Equal([Topic.ImmediateDanger, Topic.Scam], findings.Topics.Select(topic => topic.Topic));
        Assert.Equal("content/screening/topics/scam/en.yaml:5", findings.Topics[1].RuleId);
    }

    [Theory]
    [InlineData("staff-misconduct", Topic.StaffMisconduct)]
    [InlineData("child-at-risk", Topic.ChildAtRisk)]
    [InlineData("self-harm", Topic.SelfHarm)]
    public void A_phrase_about_what_a_team_must_not_miss_keeps_its_topic_and_the_examples_can_only_make_it_more_urgent(string id, Topic topic)
    {
        var screener = Build([.. Book, new LexiconEntry($"content/screening/topics/{id}/en.yaml:5", "en", $"topics/{id}", "sensitive", "knife now")]);

        var findings = screener.Screen("help he has a knife now at the door");

        Assert.Equal(Severity.Urgent, findings.Severity);
        Assert.Equal((topic, $"content/screening/topics/{id}/en.yaml:5"), (findings.Topics[0].Topic, findings.Topics[0].RuleId));
        Assert.Contains(findings.Topics, other => other.Topic == Topic.ImmediateDanger);
    }

    [Fact]
    public void What_the_content_expects_is_never_taken_for_a_disclosure_by_its_likeness()
    {
        const string Expected = "he beats me at night";
        var commands = new LexiconEntry("content/screening/commands/en.yaml:1", "en", "commands", "forget", "my husband hits me");

        var screener = Screener.Build([.. Book, commands], [], out _, [new ExpectedText("en", Expected)]);

        Assert.Equal(Severity.None, screener.Screen("He beats me at night?").Severity);
        Assert.Equal(Severity.None, screener.Screen("my husband hits me").Severity);
        Assert.Equal(Severity.Sensitive, screener.Screen("he beats me at night and hits me every day").Severity);
    }

    [Fact]
    public void A_screener_that_expects_other_texts_notices_the_same_without_them()
    {
        var before = Screener.Build(Book, [], out _, [new ExpectedText("en", "my husband hits me")]);

        var after = before.Expecting([new ExpectedText("en", "he beats me at night")]);

        Assert.Equal(Severity.None, after.Screen("He beats me at night?").Severity);
        Assert.NotEqual(Severity.None, before.Screen("He beats me at night?").Severity);
        Assert.Equal(Severity.None, before.Screen("my husband hits me").Severity);
        Assert.NotEqual(Severity.None, after.Screen("my husband hits me").Severity);
    }

    [Fact]
    public void What_was_learned_is_taken_over_by_a_screener_with_other_phrases()
    {
        var taught = Build(Book);

        var screener = Screener.Build([new LexiconEntry("t:1", "en", "topics/scam", "sensitive", "sold me a visa")], [], out var faults, taught: taught);

        Assert.Empty(faults);
        Assert.Equal(Topic.GenderViolence, screener.Screen("my husband beats me and hits me every day").Topics[0].Topic);
        Assert.Contains(screener.Screen("he sold me a visa").Topics, topic => topic.Topic == Topic.Scam);
        Assert.Equal(Severity.None, screener.Screen("where is the office").Severity);
    }

    [Fact]
    public void The_same_files_give_the_same_classifier()
    {
        var messages = Book.Where(line => line.Value == 0).Select(line => line.Pattern).ToList();

        var first = messages.Select(Build(Book).Screen).Select(found => (found.Severity, string.Join(',', found.Topics)));
        var second = messages.Select(Build(Book).Screen).Select(found => (found.Severity, string.Join(',', found.Topics)));

        Assert.Equal(first, second);
    }

    [Fact]
    public void Without_examples_the_phrases_stand_alone()
    {
        var screener = Build([new LexiconEntry("t:1", "en", "topics/scam", "sensitive", "sold me a visa")]);

        Assert.Equal(Severity.Sensitive, screener.Screen("he sold me a visa").Severity);
        Assert.Equal(Severity.None, screener.Screen("my husband beats me").Severity);
    }

    [Theory]
    [InlineData("no-topic.urgent", "no-topic.urgent")]
    [InlineData("scam.maybe", "scam.maybe")]
    [InlineData("scam", "scam")]
    public void A_malformed_list_is_a_fault_with_its_line(string list, string told)
    {
        Screener.Build([new LexiconEntry("content/screening/examples/en.yaml:9", "en", "examples", list, "x")], [], out var faults);

        var fault = Assert.Single(faults);
        Assert.Equal("content/screening/examples/en.yaml:9", fault.Source);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thresholds_are_chosen_on_examples_held_apart()
    {
        var chosen = Screener.ChooseThresholds(Book);

        Assert.Equal(["en"], chosen.Keys);
        Assert.InRange(chosen["en"].Disclosure, -1000, 1000);
    }

    private static Screener Build(IReadOnlyList<LexiconEntry> entries)
    {
        var screener = Screener.Build(entries, [], out var faults);
        Assert.Empty(faults);
        return screener;
    }

    private static IEnumerable<LexiconEntry> Lines(string list, params string[] texts) =>
        texts.Select((text, i) => new LexiconEntry($"content/screening/examples/en.yaml:{i + 10}", "en", "examples", list, text));
}
