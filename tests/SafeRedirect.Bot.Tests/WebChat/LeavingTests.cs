namespace SafeRedirect.Bot.Tests.WebChat;

[Collection("browser")]
public sealed class LeavingTests(BrowserFixture browser)
{
    private const string EarlierPage = "data:text/html,<title>Earlier</title>";

    [Theory]
    [InlineData("tap")]
    [InlineData("keys")]
    public async Task Leaving_goes_to_a_neutral_page_and_back_shows_nothing(string how)
    {
        await using var visit = await ArriveAsync();
        await visit.SayAsync("a private word");

        await LeaveAsync(visit, how);
        await visit.Page.WaitForURLAsync(ChatHost.LeaveUrl);
        await visit.Page.GoBackAsync();

        Assert.Equal(EarlierPage, visit.Page.Url);
        Assert.DoesNotContain("private", await visit.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tap")]
    [InlineData("keys")]
    public async Task The_page_is_blank_in_the_same_task_and_without_a_network(string how)
    {
        await using var visit = await ArriveAsync();
        await visit.SayAsync("a private word");
        await visit.Context.SetOfflineAsync(true);

        var left = await visit.Page.EvaluateAsync<string>(how == "tap" ? ClickAndLook : PressAndLook);

        Assert.DoesNotContain("private", left, StringComparison.Ordinal);
        Assert.DoesNotContain("Lantern", left, StringComparison.Ordinal);
        Assert.DoesNotContain("data-strings", left, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Capital_letters_and_slow_presses_are_no_wish_to_leave()
    {
        await using var visit = await ArriveAsync();

        await visit.Field.FocusAsync();
        foreach (var key in new[] { "Shift+A", "Shift+B", "Shift+C", "Shift", "Shift" })
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal(browser.Host.Address, visit.Page.Url);
        Assert.Equal("ABC", await visit.Field.InputValueAsync());
    }

    [Fact]
    public async Task A_page_that_the_browser_brings_back_begins_anew()
    {
        await using var visit = await ArriveAsync();
        await visit.SayAsync("a private word");

        var blank = await visit.Page.EvaluateAsync<string>(
            "() => { dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); return document.documentElement.outerHTML; }");
        await visit.Page.EvaluateAsync("() => { setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))); }");
        await visit.Assistant.First.WaitForAsync();

        Assert.DoesNotContain("private", blank, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Own.CountAsync());
    }

    // The look is taken right after the event, in the same task: nothing else can have run in between.
    private const string ClickAndLook = "() => { document.getElementById('leave').click(); return document.documentElement.outerHTML; }";

    private const string PressAndLook =
        "() => { for (let i = 0; i < 3; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })); return document.documentElement.outerHTML; }";

    private static async Task LeaveAsync(Visit visit, string how)
    {
        if (how == "tap")
        {
            await visit.Leave.ClickAsync();
            return;
        }

        for (var i = 0; i < 3; i++)
        {
            await visit.Page.Keyboard.PressAsync("Shift");
        }
    }

    private async Task<Visit> ArriveAsync()
    {
        var visit = await browser.VisitAsync(new VisitOptions { WaitsForWelcome = false });
        await visit.Page.GotoAsync(EarlierPage);
        await visit.Page.GotoAsync(browser.Host.Address);
        await visit.Assistant.First.WaitForAsync();
        return visit;
    }
}
