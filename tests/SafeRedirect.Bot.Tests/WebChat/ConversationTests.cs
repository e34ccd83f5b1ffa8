using System.Text.Json;
using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

[Collection("browser")]
public sealed class ConversationTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_conversation_in_English_by_taps_and_words()
    {
        await using var visit = await browser.VisitAsync();

        await visit.TapAsync("Urgent help");
        await visit.SayAsync("menu");

        Assert.Equal(["Urgent help", "menu"], await visit.Own.AllTextContentsAsync());
        Assert.Equal("tel:+441632960001", await visit.Page.Locator("#log a.call").First.GetAttributeAsync("href"));
        Assert.Single(await visit.Page.Locator("#log .choices").AllAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_conversation_in_Arabic_is_written_from_right_to_left()
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { Locale = "ar" });

        await visit.TapAsync("مساعدة عاجلة");

        Assert.Equal("rtl", await visit.Page.Locator("html").GetAttributeAsync("dir"));
        Assert.Equal("rtl", await visit.Page.Locator(".assistant").Last.GetAttributeAsync("dir"));
        Assert.Equal("ltr", await visit.Page.Locator("#log a.call bdi").First.GetAttributeAsync("dir"));
        Assert.Contains("\u2066+44 1632 960001\u2069", await visit.Page.Locator(".with-calls p").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_page_follows_the_language_of_the_conversation()
    {
        await using var visit = await browser.VisitAsync();

        await visit.TapAsync("Language / اللغة");
        await visit.TapAsync("العربية");

        Assert.Equal("ar", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("rtl", await visit.Page.Locator("html").GetAttributeAsync("dir"));
        Assert.Equal("مغادرة الآن", await visit.Leave.TextContentAsync());
        Assert.Equal("سؤالك القصير هنا", await visit.Field.GetAttributeAsync("placeholder"));
        Assert.Equal("أسئلة وأجوبة", await visit.Page.TitleAsync());
    }

    [Fact]
    public async Task Keys_alone_are_enough_and_the_first_is_the_way_out()
    {
        await using var visit = await browser.VisitAsync();
        var keys = visit.Page.Keyboard;

        await keys.PressAsync("Tab");
        var first = await FocusedAsync(visit);
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Urgent help" }).FocusAsync();
        await keys.PressAsync("Enter");
        await visit.Page.Locator("#log a.call").First.WaitForAsync();
        var afterChoice = await FocusedAsync(visit);
        await keys.TypeAsync("menu");
        await keys.PressAsync("Enter");
        await visit.Page.Locator(".turn.assistant").Nth(2).WaitForAsync();

        Assert.Equal("leave", first);
        Assert.Equal("field", afterChoice);
        Assert.Equal("field", await FocusedAsync(visit));
    }

    [Fact]
    public async Task Every_control_is_reached_by_tabbing()
    {
        await using var visit = await browser.VisitAsync();
        var reached = new List<string?>();

        for (var i = 0; i < 10; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            reached.Add(await visit.Page.EvaluateAsync<string?>("document.activeElement.textContent.trim() || document.activeElement.id"));
        }

        Assert.Equal(["Leave now", "Ask a question", "Urgent help", "field", "Send"], reached.Where(name => name is "Leave now" or "Ask a question" or "Urgent help" or "field" or "Send"));
    }

    [Fact]
    public async Task What_a_person_writes_is_shown_as_text_and_never_run()
    {
        await using var visit = await browser.VisitAsync();

        await visit.SayAsync("<img src=x onerror=alert(1)><b>hello</b>");

        Assert.Equal("<img src=x onerror=alert(1)><b>hello</b>", await visit.Own.TextContentAsync());
        Assert.Equal(0, await visit.Page.Locator("#log img, #log b").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Nothing_is_kept_and_nothing_foreign_is_loaded()
    {
        await using var visit = await browser.VisitAsync();

        await visit.SayAsync("my quiet question");
        var stored = await visit.Page.EvaluateAsync<JsonElement>(
            "async () => ({ local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, title: document.title, address: location.href })");
        await visit.Page.ReloadAsync();
        await visit.Assistant.First.WaitForAsync();

        Assert.Empty(await visit.Context.CookiesAsync());
        Assert.Equal([0, 0, 0, 0], new[] { "local", "session", "databases", "caches" }.Select(name => stored.GetProperty(name).GetInt32()));
        Assert.Equal("Questions and answers", stored.GetProperty("title").GetString());
        Assert.Equal(browser.Host.Address, stored.GetProperty("address").GetString());
        Assert.All(visit.Requested, address => Assert.StartsWith(browser.Host.Address, address, StringComparison.Ordinal));
        Assert.Equal(0, await visit.Own.CountAsync());
        Assert.Equal(string.Empty, await visit.Field.InputValueAsync());
        Assert.Equal(2, visit.Posted.Where(body => body.Contains("opening", StringComparison.Ordinal)).Select(body => Visit.Member(body, "conversation")).Distinct().Count());
    }

    private static Task<string> FocusedAsync(Visit visit) => visit.Page.EvaluateAsync<string>("document.activeElement.id");
}
