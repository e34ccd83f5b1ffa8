using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

[Collection("browser")]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private const string English = "Urgent help";
    private const string Arabic = "مساعدة عاجلة";

    [Theory]
    [InlineData("en-GB", English, false)]
    [InlineData("en-GB", English, true)]
    [InlineData("ar", Arabic, false)]
    [InlineData("ar", Arabic, true)]
    public async Task Axe_finds_nothing_in_the_welcome_an_emergency_card_or_a_failure(string locale, string urgent, bool isDark)
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { Locale = locale, IsDark = isDark });

        var welcome = await ViolationsAsync(visit);
        await visit.TapAsync(urgent);
        var emergency = await ViolationsAsync(visit);
        await visit.Page.RouteAsync("**/chat/messages", route => route.FulfillAsync(new RouteFulfillOptions { Status = 400 }));
        await visit.Field.FillAsync("?");
        await visit.Field.PressAsync("Enter");
        await visit.Retry.WaitForAsync();
        var failure = await ViolationsAsync(visit);

        Assert.Empty(welcome);
        Assert.Empty(emergency);
        Assert.Empty(failure);
    }

    [Theory]
    [InlineData("en-GB", English, 320, 568)]
    [InlineData("ar", Arabic, 320, 568)]
    [InlineData("en-GB", English, 640, 360)] // a 1280 pixel window at 200 %
    [InlineData("en-GB", English, 320, 256)] // and at 400 %
    public async Task A_narrow_or_low_window_never_scrolls_sideways_and_keeps_the_way_out(string locale, string urgent, int width, int height)
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { Locale = locale, Width = width, Height = height });

        await visit.TapAsync(urgent);
        await visit.SayAsync(new string('w', 200));

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("Math.max(...[document.documentElement, document.querySelector('main')].map(box => box.scrollWidth - box.clientWidth))"));
        var leave = (await visit.Leave.BoundingBoxAsync())!;
        Assert.InRange(leave.Y, 0, height - leave.Height);
    }

    [Fact]
    public async Task Everything_that_can_be_tapped_is_at_least_44_pixels_high_and_wide()
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { Width = 320, Height = 568 });

        await visit.TapAsync(English);

        var small = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a, button, textarea')]
              .map(element => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
              .map(({ element }) => element.textContent)
            """);
        Assert.Empty(small);
    }

    [Fact]
    public async Task Answers_are_read_out_and_the_field_asks_the_browser_to_remember_nothing()
    {
        await using var visit = await browser.VisitAsync();

        var log = visit.Page.GetByRole(AriaRole.Log);

        Assert.Equal("polite", await log.GetAttributeAsync("aria-live"));
        Assert.Equal(1, await log.Locator(".assistant").CountAsync());
        foreach (var (name, value) in new[] { ("autocomplete", "off"), ("autocorrect", "off"), ("spellcheck", "false"), ("enterkeyhint", "send") })
        {
            Assert.Equal(value, await visit.Field.GetAttributeAsync(name));
        }
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe();
        return result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
    }
}
