using Microsoft.Playwright;

namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>The pictures of the documentation, made from real conversations. With <c>SAFEREDIRECT_PICTURES</c> set to a folder they are kept there.</summary>
[Collection("browser")]
public sealed class PictureTests(BrowserFixture browser)
{
    public static TheoryData<string, string, int, int, bool, string[]> Pictures => new()
    {
        { "question", "en", 390, 844, false, ["how do i apply for asylum"] },
        { "disclosure", "en", 390, 844, false, ["my husband beats me"] },
        { "emergency", "en", 390, 844, false, ["he has a knife and wants to kill me"] },
        { "question-ar", "ar", 390, 844, false, ["كيف اقدم طلب لجوء"] },
        { "emergency-ar", "ar", 390, 844, false, ["زوجي معه سكين ويريد ان يقتلني"] },
        { "services", "en", 1280, 800, false, ["doctor in harbour quarter"] },
        { "services-ar-dark", "ar", 1280, 800, true, ["دكتور في حي الميناء"] },
        { "welcome", "en", 390, 844, true, [] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Conversations_look_as_the_documentation_shows_them(string name, string locale, int width, int height, bool isDark, string[] messages)
    {
        await using var visit = await browser.VisitAsync(new VisitOptions { Locale = locale, Width = width, Height = height, IsDark = isDark });
        foreach (var message in messages)
        {
            await visit.SayAsync(message);
        }

        var folder = Environment.GetEnvironmentVariable("SAFEREDIRECT_PICTURES") ?? Directory.CreateTempSubdirectory("saferedirect-pictures-").FullName;
        var picture = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        var widest = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(picture.Length > 10_000, "The picture shows an empty page.");
        Assert.True(widest <= width, $"The page is {widest} wide on a screen of {width}.");
    }
}
