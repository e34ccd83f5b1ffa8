using System.Net;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Playwright;
using SafeRedirect.Bot.Tests.WebChat;

namespace SafeRedirect.Bot.Tests.Privacy;

/// <summary>The full privacy notice at <c>/privacy</c>.</summary>
[Collection("browser")]
public sealed class NoticeTests(BrowserFixture browser)
{
    public static TheoryData<string> Languages => [.. RealKnowledge.Value.Pack.Organisation.Languages.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_language_has_the_whole_notice(string language)
    {
        await using var host = await ChatHost.StartAsync();
        var page = new HtmlParser().ParseDocument(await host.Client.GetStringAsync($"/privacy?lang={language}"));

        var notice = RealKnowledge.Value.Pack.Notices[language];
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(RealKnowledge.Value.Pack.Organisation.Language(language)!.IsRightToLeft ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(notice.Sections.Select(section => section.Title), page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.DoesNotContain("{", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(language != "en", page.QuerySelector(".unreviewed") is not null);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task The_notice_is_in_the_language_of_the_browser_and_keeps_nothing()
    {
        await using var host = await ChatHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/privacy");
        request.Headers.Add("Accept-Language", "uk, en;q=0.5");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("lang=\"uk\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("default-src 'none'; style-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", 390)]
    [InlineData("ar", 390)]
    [InlineData("fa", 1280)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(string language, int width)
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { Locale = language, Width = width });

        await visit.Page.GotoAsync($"{browser.Host.Address}privacy?lang={language}");
        var result = await visit.Page.RunAxe();
        await visit.KeepPictureAsync($"privacy-{language}-{width}");

        Assert.Empty(result.Violations.Select(violation => violation.Id));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(visit.Complaints);
    }
}
