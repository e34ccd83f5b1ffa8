namespace SafeRedirect.Dialog.Tests.Properties;

public sealed class EmergencyCardTests
{
    private const int LongestCard = 300;

    public static TheoryData<string, Topic> Cards => [.. TestKnowledge.Pack.Organisation.Languages.SelectMany(language => Enum.GetValues<Topic>().Select(topic => (language.Code, topic)))];

    [Theory]
    [MemberData(nameof(Cards))]
    public void The_emergency_card_is_short_and_holds_two_numbers_to_tap(string language, Topic topic)
    {
        var message = new Inbound { Kind = InboundKind.Text, Platform = Platform.Messenger, Text = new SensitiveText("now"), LocaleHint = language };
        var danger = new Findings(language, Severity.Urgent, [new TopicFinding(topic, Severity.Urgent, "test")], []);

        var card = Turn.Advance(null, message, danger, new TurnContext(TestKnowledge.Knowledge, TestKnowledge.Now, default)).Replies[0];

        Assert.True(card.Text.Length <= LongestCard, $"{card.Text.Length} characters");
        Assert.Equal(language, card.Language);
        Assert.Equal(2, card.Calls.Count);
        Assert.All(card.Calls, call => Assert.Contains(call.Phone, card.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Topic.ChildAtRisk, true)]
    [InlineData(Topic.ImmediateDanger, false)]
    public void The_card_of_a_child_holds_the_line_for_children_beside_the_emergency_line(Topic topic, bool isChildLineShown)
    {
        var message = new Inbound { Kind = InboundKind.Text, Platform = Platform.Messenger, Text = new SensitiveText("now"), LocaleHint = "en" };
        var danger = new Findings("en", Severity.Urgent, [new TopicFinding(topic, Severity.Urgent, "test")], []);
        var contacts = TestKnowledge.Pack.Organisation.Pathways;

        var calls = Turn.Advance(null, message, danger, new TurnContext(TestKnowledge.Knowledge, TestKnowledge.Now, default)).Replies[0].Calls;

        Assert.Equal(contacts[Pathway.Emergency].Hotlines[0].Phone, calls[0].Phone);
        Assert.Equal(isChildLineShown, calls.Any(call => call.Phone == contacts[Pathway.Child].Hotlines[0].Phone));
    }

    [Fact]
    public void The_safe_card_is_short_and_holds_two_numbers_in_every_language() =>
        Assert.All(TestKnowledge.Knowledge.SafeCards.Values, card =>
        {
            Assert.True(card.Text.Length <= LongestCard, $"{card.Language}: {card.Text.Length} characters");
            Assert.Equal(2, card.Calls.Count);
        });
}
