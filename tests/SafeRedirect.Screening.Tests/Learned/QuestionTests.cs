namespace SafeRedirect.Screening.Tests.Learned;

/// <summary>Articles are ranked by how like a question is to others of which the article is known.</summary>
public sealed class QuestionTests
{
    private static readonly IReadOnlyList<LexiconEntry> Book =
    [
        .. Questions("housing", "where can i sleep", "is there a bed for tonight", "we need a room to sleep"),
        .. Questions("food-and-items", "where do they give food", "is there bread for us", "we need food and milk"),
        .. Questions("none", "who won the football game", "how do i cook rice with beans", "what is the capital of peru"),
    ];

    private static readonly IReadOnlyList<ExpectedText> Expected = [new("en", "a place to sleep", "housing"), new("en", "Menu")];

    [Fact]
    public void The_article_of_the_likest_questions_comes_first()
    {
        var ranked = Build(Book).RankArticles("a bed to sleep in", "en", out var outOfScope);

        Assert.Equal("housing", ranked[0].Article);
        Assert.True(ranked[0].Likelihood > outOfScope);
        Assert.Equal(["housing", "food-and-items"], ranked.Select(article => article.Article));
    }

    [Fact]
    public void A_question_like_those_that_no_article_answers_is_told()
    {
        Build(Book).RankArticles("who won the game", "en", out var outOfScope);

        Assert.InRange(outOfScope, 0.5f, 1f);
    }

    [Fact]
    public void Without_questions_nothing_is_ranked() => Assert.Empty(Screener.Build([], [], out _).RankArticles("a bed", "en", out _));

    [Theory]
    [InlineData("12345")]
    [InlineData("?")]
    public void A_line_without_a_word_is_a_fault(string text)
    {
        Screener.Build([new LexiconEntry("content/screening/questions/en.yaml:4", "en", "questions", "housing", text)], [], out var faults);

        Assert.Equal("content/screening/questions/en.yaml:4", Assert.Single(faults).Source);
    }

    [Fact]
    public void A_hundred_thousand_characters_are_ranked_by_their_first_words()
    {
        var text = "where can i sleep " + string.Concat(Enumerable.Repeat("football ", 11_000));

        var ranked = Build(Book).RankArticles(text, "en", out _);

        Assert.Equal(2, ranked.Count);
    }

    private static Screener Build(IReadOnlyList<LexiconEntry> entries)
    {
        var screener = Screener.Build(entries, [], out var faults, Expected);
        Assert.Empty(faults);
        return screener;
    }

    private static IEnumerable<LexiconEntry> Questions(string article, params string[] texts) =>
        texts.Select(text => new LexiconEntry("content/screening/questions/en.yaml:1", "en", "questions", article, text));
}
