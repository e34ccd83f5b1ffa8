using Microsoft.Extensions.DependencyInjection;
using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task Production_without_secrets_does_not_start_and_names_each()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, printed) = await BotProcess.RunAsync(folder.Path, Production(("Channels__Messenger__Enabled", "true")), "serve");

        Assert.Equal(2, exitCode);
        Assert.Contains("Channels:Messenger:AppSecret", printed, StringComparison.Ordinal);
        Assert.Contains("Channels:Messenger:VerifyToken", printed, StringComparison.Ordinal);
        Assert.Contains("Channels:Messenger:PageAccessToken", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Production_refuses_the_development_secrets_and_does_not_print_them()
    {
        string[] settings =
        [
            "--environment=Production", "--Channels:Messenger:Enabled=true", "--Channels:Messenger:AppSecret=development-app-secret",
            "--Channels:Messenger:VerifyToken=x", "--Channels:Messenger:PageAccessToken=y",
        ];

        var refused = Assert.Throws<StartRefusedException>(() => BotHost.Build(settings));

        Assert.Contains(refused.Faults, fault => fault.Contains("Channels:Messenger:AppSecret", StringComparison.Ordinal));
        Assert.DoesNotContain("development-app-secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Production_without_any_channel_does_not_start()
    {
        var refused = Assert.Throws<StartRefusedException>(() => BotHost.Build(["--environment=Production"]));

        Assert.Contains(refused.Faults, fault => fault.Contains("No channel is enabled", StringComparison.Ordinal));
    }

    [Fact]
    public void Bad_content_stops_the_start_with_every_fault_in_one_list()
    {
        using var folder = new ContentCopy();
        File.AppendAllText(Path.Combine(folder.Path, "faq", "scams", "ar.md"), "\n<script>alert(1)</script>\n");
        File.WriteAllText(Path.Combine(folder.Path, "scripts", "menu", "en.yaml"), "state: machine\n");
        File.Delete(Path.Combine(folder.Path, "consent", "child", "en.yaml"));

        var refused = Assert.Throws<StartRefusedException>(() =>
        {
            var app = BotHost.Build(["--environment=Development", $"--Content:Path={folder.Path}"]);
            ((IDisposable)app).Dispose();
        });

        Assert.Contains(refused.Faults, fault => fault.Contains("faq/scams/ar.md:", StringComparison.Ordinal));
        Assert.Contains(refused.Faults, fault => fault.Contains("scripts/menu/en.yaml:", StringComparison.Ordinal));
        Assert.Contains(refused.Faults, fault => fault.Contains("consent/child", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_demo_starts_on_the_embedded_defaults_and_stops_in_order()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await BotProcess.ServeAsync(folder.Path, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Urls"] = "http://127.0.0.1:0",
        });
        using var client = new HttpClient { BaseAddress = bot.Address };

        var page = await client.GetStringAsync("/");
        var ready = await client.GetStringAsync("/health/ready");
        await bot.StopAsync();

        Assert.Contains("Lantern Relief", page, StringComparison.Ordinal);
        Assert.Equal("ready", ready);
        Assert.True(File.Exists(Path.Combine(folder.Path, "data", "saferedirect.db")));
    }

    [Fact]
    public void Production_refuses_content_whose_texts_for_safety_nobody_has_reviewed()
    {
        using var folder = new TemporaryFolder();

        var refused = Assert.Throws<StartRefusedException>(() => BotHost.Build(ProductionSettings(folder.Path)));

        Assert.Contains(refused.Faults, fault => fault.Contains("Content:AllowUnreviewed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Production_serves_them_when_the_operator_allows_it()
    {
        using var folder = new TemporaryFolder();

        await using var app = BotHost.Build([.. ProductionSettings(folder.Path), "--Content:AllowUnreviewed=true"]);

        Assert.Contains("ar", app.Services.GetRequiredService<KnowledgeSource>().Current.Pack.UnreviewedLanguages);
    }

    [Fact]
    public void Reviewed_languages_are_served_in_production_and_others_are_not()
    {
        using var copy = new ContentCopy();
        foreach (var file in Directory.EnumerateFiles(copy.Path, "en.*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("state: machine\n", "state: reviewed\nreviewed-by: protection officer\n", StringComparison.Ordinal));
        }

        var loaded = LoadedKnowledge.From(copy.Path, TimeProvider.System, ReviewPolicy.ServeReviewed);

        Assert.Equal(["en"], loaded.Knowledge!.Pack.Organisation.Languages.Select(language => language.Code));
    }

    private static string[] ProductionSettings(string folder) =>
    [
        "--environment=Production", $"--Storage:Path={Path.Combine(folder, "bot.db")}", $"--Content:Path={RepositoryFolder.Content}",
        "--Channels:WebChat:Enabled=true", "--Urls=http://127.0.0.1:0",
    ];

    private static Dictionary<string, string> Production(params (string Name, string Value)[] settings) =>
        settings.Append(("ASPNETCORE_ENVIRONMENT", "Production")).ToDictionary(setting => setting.Item1, setting => setting.Item2, StringComparer.Ordinal);
}
