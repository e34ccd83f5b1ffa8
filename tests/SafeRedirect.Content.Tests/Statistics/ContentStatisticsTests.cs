using SafeRedirect.Content.Statistics;

namespace SafeRedirect.Content.Tests.Statistics;

public sealed class ContentStatisticsTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_language_has_its_counts_by_state()
    {
        _folder.Edit(GoodContent.Script, "state: machine", "state: reviewed\nreviewed-by: editor");
        _folder.Edit(GoodContent.Article, "state: machine", "state: draft");

        var rows = ContentStatistics.Of(_folder.Pack());

        Assert.Equal(["en", "ar", "fr"], rows.Select(row => row.Language));
        Assert.Equal(
            new LanguageStatistics("en", new ReviewCounts(1, 0, 0), new ReviewCounts(0, 1, 1), new ReviewCounts(0, 3, 0), 8, 23),
            rows[0]);
        Assert.Equal(new LanguageStatistics("fr", new ReviewCounts(0, 0, 0), new ReviewCounts(0, 0, 0), new ReviewCounts(0, 0, 0), 0, 1), rows[2]);
    }
}
