using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

[Collection("browser")]
public sealed class RetryTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("refused for now")]
    [InlineData("dropped before it arrived")]
    [InlineData("answer lost on the way")]
    public async Task A_message_that_fails_is_sent_again_under_its_id_and_shown_once(string failure)
    {
        await using var visit = await browser.VisitAsync();
        await FailAsync(visit, failure, times: 1);

        await visit.SayAsync("menu");

        Assert.Equal(3, visit.Posted.Count);
        Assert.Equal(visit.Posted[1], visit.Posted[2]);
        Assert.Equal(["menu"], await visit.Own.AllTextContentsAsync());
        Assert.Equal(2, await visit.Page.Locator(".turn.assistant").CountAsync());
        Assert.True(await visit.Page.Locator("#help").IsHiddenAsync());
    }

    [Fact]
    public async Task After_four_attempts_the_person_sees_numbers_and_can_try_again()
    {
        await using var visit = await browser.VisitAsync();
        await FailAsync(visit, "dropped before it arrived", times: 4);

        await visit.Field.FillAsync("menu");
        await visit.Field.PressAsync("Enter");
        await visit.Retry.WaitForAsync();
        var status = await visit.Page.Locator("#status").TextContentAsync();
        var call = await visit.Page.Locator("#help a.call").First.GetAttributeAsync("href");
        await visit.Retry.ClickAsync();
        await visit.Page.Locator(".turn.assistant").Nth(1).WaitForAsync();

        Assert.Equal("Your message did not arrive. Please try again.", status);
        Assert.Equal("tel:+441632960001", call);
        Assert.Single(visit.Posted.Skip(1).Distinct());
        Assert.Equal(6, visit.Posted.Count);
        Assert.True(await visit.Retry.IsHiddenAsync());
        Assert.True(await visit.Page.Locator("#help").IsHiddenAsync());
    }

    [Fact]
    public async Task A_second_message_waits_for_the_first()
    {
        await using var visit = await browser.VisitAsync();
        await FailAsync(visit, "refused for now", times: 1);

        await visit.Field.FillAsync("menu");
        await visit.Field.PressAsync("Enter");
        await visit.Field.FillAsync("help");
        await visit.Field.PressAsync("Enter");
        await visit.Page.Locator(".turn.assistant").Nth(2).WaitForAsync();

        Assert.Equal(["menu", "menu", "help"], visit.Posted.Skip(1).Select(body => Visit.Member(body, "text")));
        Assert.Equal(1, await visit.Page.Locator(".choices").CountAsync());
    }

    [Fact]
    public async Task A_message_that_is_refused_for_good_is_not_repeated_and_holds_nothing_up()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.RouteAsync("**/chat/messages", route => route.FulfillAsync(new RouteFulfillOptions { Status = 400 }));

        await visit.Field.FillAsync("menu");
        await visit.Field.PressAsync("Enter");
        await visit.Retry.WaitForAsync();
        var attempts = visit.Posted.Count;
        await visit.Page.UnrouteAllAsync();
        await visit.SayAsync("help");

        Assert.Equal(2, attempts);
        Assert.Equal(["menu", "help"], visit.Posted.Skip(1).Select(body => Visit.Member(body, "text")));
    }

    [Fact]
    public async Task Without_scripts_the_numbers_are_on_the_page()
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { WaitsForWelcome = false });
        await visit.Context.RouteAsync("**/*.js", route => route.AbortAsync());

        await visit.Page.GotoAsync(browser.Host.Address);
        await visit.Page.Locator("#help a.call").First.WaitForAsync();

        Assert.True(await visit.Page.Locator("#composer").IsHiddenAsync());
        Assert.Equal(ChatHost.LeaveUrl, await visit.Leave.GetAttributeAsync("href"));
    }

    private static async Task FailAsync(Visit visit, string failure, int times)
    {
        var left = times;
        await visit.Page.RouteAsync("**/chat/messages", async route =>
        {
            if (left-- <= 0)
            {
                await route.ContinueAsync();
                return;
            }

            if (failure == "refused for now")
            {
                await route.FulfillAsync(new RouteFulfillOptions { Status = 503, ContentType = "application/json", Body = """{"error":"try-again"}""" });
                return;
            }

            if (failure == "answer lost on the way")
            {
                await route.FetchAsync();
            }

            await route.AbortAsync();
        });
    }
}
