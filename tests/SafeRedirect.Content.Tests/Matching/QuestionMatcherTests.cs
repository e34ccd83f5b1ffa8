namespace SafeRedirect.Content.Tests.Matching;

public sealed class QuestionMatcherTests
{
    private static readonly QuestionMatcher Matcher = QuestionMatcher.Build(
        [
            Article("register", "How do I apply for asylum?", "where do i register", "how to apply for asylum", "asylum office place"),
            Article("housing", "Where can I sleep?", "i need a room", "is there a shelter", "where to sleep tonight"),
            Article("school", "Can my child go to school?", "school for my daughter", "how to enrol in school", "is there a class for children"),
            Article("food", "Where do I get food?", "i am hungry", "food parcels", "where to eat"),
        ],
        PlainFold.Fold);

    [Theory]
    [InlineData("where do i register", "register")]
    [InlineData("can my child go to school", "school")]
    public void A_known_question_or_title_is_certain(string question, string article)
    {
        var match = Matcher.Match(question, "en");

        Assert.Equal((MatchDecision.Answer, new ArticleId(article)), (match.Decision, match.Article));
    }

    [Theory]
    [InlineData("how do i enroll my doughter in scool", "school")]
    [InlineData("a shelter to sleep please", "housing")]
    [InlineData("aply asylm", "register")]
    public void Misspelled_and_reworded_questions_find_their_article(string question, string article)
    {
        var match = Matcher.Match(question, "en");

        Assert.NotEqual(MatchDecision.None, match.Decision);
        Assert.Equal(new ArticleId(article), match.Article);
    }

    [Fact]
    public void A_question_that_fits_two_articles_alike_is_asked_back()
    {
        var matcher = QuestionMatcher.Build(
            [Article("lost", "lost papers office"), Article("renew", "renew papers office"), Article("food", "where to eat"), Article("school", "school for my daughter")],
            PlainFold.Fold);

        var match = matcher.Match("papers office", "en");

        Assert.Equal(MatchDecision.Suggest, match.Decision);
        Assert.Equal(["lost", "renew"], match.Alternatives.Append(match.Article!.Value).Select(id => id.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zxqv wwjk")]
    [InlineData("\u043F\u0440\u0438\u0432\u0456\u0442")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_text_without_anything_known_finds_nothing(string text)
    {
        var match = Matcher.Match(text, "en");

        Assert.Same(QuestionMatch.None, match);
    }

    [Fact]
    public void A_language_without_articles_finds_nothing()
    {
        var match = Matcher.Match("where do i register", "so");

        Assert.Same(QuestionMatch.None, match);
    }

    [Fact]
    public void Alternatives_are_at_most_three_and_never_the_article_itself()
    {
        var match = Matcher.Match("where do i register sleep school food", "en");

        Assert.InRange(match.Alternatives.Count, 1, 3);
        Assert.DoesNotContain(match.Article!.Value, match.Alternatives);
    }

    [Fact]
    public void A_very_long_text_is_cut_and_not_refused()
    {
        var match = Matcher.Match("asylum " + string.Join(' ', Enumerable.Repeat("asylum", 50_000)), "en");

        Assert.Equal(new ArticleId("register"), match.Article);
    }

    [Fact]
    public void The_same_question_gives_the_same_match_after_others()
    {
        var first = Matcher.Match("a shelter to sleep please", "en");
        Matcher.Match("school for my daughter and food", "en");

        var again = Matcher.Match("a shelter to sleep please", "en");

        Assert.Equal((first.Decision, first.Article, string.Join(' ', first.Alternatives)), (again.Decision, again.Article, string.Join(' ', again.Alternatives)));
    }

    [Fact]
    public void A_match_allocates_little_more_than_its_result()
    {
        Matcher.Match("a shelter to sleep please", "en");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
        {
            Matcher.Match("a shelter to sleep please", "en");
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 150);
    }

    private static Article Article(string id, string title, params string[] questions) =>
        new(new ArticleId(id), "en", title, id, string.Empty, questions, [], [], new ReviewHead(ReviewState.Machine, null, default, default, 1));
}
