namespace SafeRedirect.Dialog.Tests.Speaking;

public sealed class ChoiceIdTests
{
    [Theory]
    [InlineData("menu", "menu", null)]
    [InlineData("article:right-to-work", "article", "right-to-work")]
    public void A_payload_of_ours_is_read(string payload, string verb, string? argument)
    {
        Assert.True(ChoiceId.TryParse(payload, out var choice));

        Assert.Equal((verb, argument), (choice.Verb, choice.Argument));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Menu")]
    [InlineData("a:b:c")]
    [InlineData(":a")]
    [InlineData("a b")]
    [InlineData("\u0645")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Anything_else_is_refused(string? payload) => Assert.False(ChoiceId.TryParse(payload, out _));

    [Fact]
    public void Every_choice_that_the_content_can_make_fits_a_button() => Assert.All(
        (IEnumerable<ChoiceId>)
        [
            .. Choices.Plain,
            .. TestKnowledge.Pack.Articles.Keys.Select(key => Choices.Article(key.Id)),
            .. TestKnowledge.Pack.Directory.Categories.Select(category => Choices.Category(category.Id)),
            .. TestKnowledge.Pack.Directory.Areas.Select(area => Choices.Area(area.Id)),
            .. TestKnowledge.Pack.Consents.Values.SelectMany(script => script.Questions.Select(question => Choices.ConsentQuestion(script.Id, question.Id))),
        ],
        choice => Assert.True(ChoiceId.TryParse(choice.Value, out var read) && read == choice, choice.Value));
}
