using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

[Collection("browser")]
public sealed class ScreenshotTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en-GB", "Urgent help", false)]
    [InlineData("en-GB", "Urgent help", true)]
    [InlineData("ar", "مساعدة عاجلة", false)]
    [InlineData("ar", "مساعدة عاجلة", true)]
    public async Task Shots(string locale, string urgent, bool dark)
    {
        foreach (var (w, h) in new[] { (390, 844), (1280, 800) })
        {
            await using var visit = await browser.VisitAsync(new VisitOptions { Locale = locale, IsDark = dark, Width = w, Height = h });
            var name = $"/tmp/shots/{locale}-{(dark ? "dark" : "light")}-{w}";
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = name + "-1.png" });
            await visit.SayAsync(locale == "ar" ? "كيف أسجل؟" : "how do I register?");
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = name + "-2.png" });
            await visit.TapAsync(urgent);
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = name + "-3.png" });
            Assert.Empty(visit.Complaints);
        }
    }
}
