using System.IO.Compression;
using SafeRedirect.Bot.Cli;
using SafeRedirect.Bot.Cli.Content;
using SafeRedirect.Bot.Cli.Services;
using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Bot.Tests.Cli;

/// <summary><c>services export</c> and <c>services import</c> on a copy of the real content.</summary>
public sealed class ServicesCommandTests : IDisposable
{
    private const string Clinic = "services/harbour/gull-clinic.yaml";

    private static readonly TimeProvider Day = CheckCommand.TimeOn(new DateOnly(2026, 11, 25));
    private static readonly HsdsImportOptions NoOptions = new(null, null, null);

    private readonly ContentCopy _copy = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _copy.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("all.json")]
    [InlineData("tables")]
    public void What_was_exported_and_comes_back_changes_no_byte(string target)
    {
        var before = _copy.Snapshot();
        Assert.Equal(ExitCodes.Well, Export(target).ExitCode);

        var (exitCode, printed) = Import(target, NoOptions);

        Assert.Equal((ExitCodes.Well, "0 services are new, 0 changed, 21 are as they were, 0 left out.\n"), (exitCode, printed));
        Assert.Equal(before, _copy.Snapshot());
    }

    [Fact]
    public void A_zip_of_the_tables_is_taken_too()
    {
        Export("tables");
        ZipFile.CreateFromDirectory(At("tables"), At("tables.zip"));

        var (exitCode, printed) = Import("tables.zip", NoOptions);

        Assert.Equal(ExitCodes.Well, exitCode);
        Assert.Contains("21 are as they were", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Exporting_twice_gives_the_same_bytes_and_leaves_nothing_else_behind()
    {
        Export("tables");
        var first = Directory.GetFiles(At("tables")).Order().Select(File.ReadAllText).ToList();

        Export("tables");

        Assert.Equal(14, first.Count);
        Assert.Equal(first, Directory.GetFiles(At("tables")).Order().Select(File.ReadAllText));
    }

    [Fact]
    public void The_confidential_services_of_the_repository_leave_no_address_in_an_export()
    {
        Export("tables");

        var (locations, addresses) = (File.ReadAllText(At("tables/location.csv")), File.ReadAllText(At("tables/address.csv")));

        Assert.Contains("virtual,Women's house", locations, StringComparison.Ordinal);
        Assert.Contains("virtual,Children's house", locations, StringComparison.Ordinal);
        Assert.Equal(19, addresses.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        var hidden = locations.Split("\r\n").Where(row => row.Contains(",virtual,", StringComparison.Ordinal)).Select(row => row.Split(',')[0]);
        Assert.All(hidden, id => Assert.DoesNotContain(id, addresses, StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_fact_is_written_and_all_else_stays()
    {
        var before = _copy.Snapshot();
        Export("all.json");
        File.WriteAllText(At("all.json"), File.ReadAllText(At("all.json")).Replace("+44 1632 960103", "+44 1632 960199", StringComparison.Ordinal));

        var (exitCode, printed) = Import("all.json", NoOptions);

        Assert.Equal((ExitCodes.Well, $"content/{Clinic}\n0 services are new, 1 changed, 20 are as they were, 0 left out.\n"), (exitCode, printed));
        Assert.Contains("phone: \"+44 1632 960199\"\n", _copy.Read(Clinic), StringComparison.Ordinal);
        Assert.Equal([Clinic], Changed(before));
    }

    [Fact]
    public void A_dry_run_says_what_would_change_and_writes_nothing()
    {
        var before = _copy.Snapshot();
        Export("all.json");
        File.WriteAllText(At("all.json"), File.ReadAllText(At("all.json")).Replace("+44 1632 960103", "+44 1632 960199", StringComparison.Ordinal));

        var (exitCode, printed) = Import("all.json", NoOptions, WriteMode.DryRun);

        Assert.Equal(ExitCodes.Well, exitCode);
        Assert.Equal($"content/{Clinic}\n0 services are new, 1 changed, 20 are as they were, 0 left out. Nothing was written.\n", printed);
        Assert.Equal(before, _copy.Snapshot());
    }

    [Fact]
    public void A_directory_of_others_becomes_files_in_the_area_and_category_of_the_options()
    {
        var before = _copy.Snapshot();
        File.Copy(RepositoryFolder.Of("tests", "hsds", "directory.json"), At("others.json"));

        var (exitCode, printed) = Import("others.json", new HsdsImportOptions(new AreaId("riverside"), new CategoryId("health"), "en"));

        Assert.True(exitCode == ExitCodes.Well, printed);
        Assert.Contains("4 services are new, 0 changed, 0 are as they were, 1 left out.", printed, StringComparison.Ordinal);
        Assert.Equal(8, Changed(before).Count);
        Assert.Contains("services/riverside/safe-rooms.yaml", Changed(before));
        Assert.Empty(LoadedServices().Faults);
    }

    [Fact]
    public void One_bad_service_keeps_all_others_out()
    {
        var before = _copy.Snapshot();
        var text = File.ReadAllText(RepositoryFolder.Of("tests", "hsds", "directory.json"));
        File.WriteAllText(At("others.json"), text.Replace("\"byday\": \"MO,WE,FR\"", "\"byday\": \"1MO\"", StringComparison.Ordinal));

        var (exitCode, printed) = Import("others.json", new HsdsImportOptions(new AreaId("riverside"), new CategoryId("health"), null));

        Assert.Equal(ExitCodes.Faults, exitCode);
        Assert.Contains("others.json:156  the service Advice by Telephone: its schedule names days that are not plain days of the week. Write the hours of this service by hand", printed, StringComparison.Ordinal);
        Assert.EndsWith("1 faults; nothing was imported.\n", printed, StringComparison.Ordinal);
        Assert.Equal(before, _copy.Snapshot());
    }

    [Theory]
    [InlineData("absent.json")]
    [InlineData("absent/folder")]
    public void A_document_that_is_not_there_is_said(string source)
    {
        var (exitCode, printed) = Import(source, NoOptions);

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.StartsWith("The document cannot be read", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_tables_is_a_fault()
    {
        var (exitCode, printed) = Import(".", NoOptions);

        Assert.Equal(ExitCodes.Faults, exitCode);
        Assert.Contains("service.csv:1  the table is missing", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_too_large_is_not_even_read()
    {
        using (var large = File.Create(At("large.json")))
        {
            large.SetLength(HsdsImport.MaxBytes + 1);
        }

        var (exitCode, printed) = Import("large.json", NoOptions);

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.StartsWith("The document has more than 16 MB", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_the_bot_does_not_speak_is_said()
    {
        var (exitCode, printed) = Export("all.json", "de");

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.Contains("The bot does not speak that language. It speaks: en", printed, StringComparison.Ordinal);
        Assert.False(File.Exists(At("all.json")));
    }

    [Fact]
    public void An_export_that_cannot_be_written_is_said_and_leaves_nothing()
    {
        File.WriteAllText(At("tables"), "a file where a folder should be");

        var (exitCode, printed) = Export("tables");

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.StartsWith("A file cannot be written", printed, StringComparison.Ordinal);
        Assert.Equal([At("tables")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Services_with_faults_are_not_exported()
    {
        _copy.Edit(Clinic, "cost: free", "cost: dear");

        var (exitCode, printed) = Export("all.json");

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.Contains($"content/{Clinic}:9  cost cannot be dear", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_knows_both_commands()
    {
        var exported = await CommandLine.RunAsync(["services", "export", "--hsds", At("all.json"), "--lang", "ar", "--content", _copy.Path]);
        var imported = await CommandLine.RunAsync(["services", "import", "--hsds", At("all.json"), "--lang", "ar", "--area", "harbour", "--category", "health", "--dry-run", "--content", _copy.Path]);

        Assert.Equal((ExitCodes.Well, ExitCodes.Well), (exported, imported));
    }

    private string At(string name) => Path.Combine(_folder.Path, name);

    private (int ExitCode, string Printed) Export(string target, string? language = null)
    {
        using var output = new StringWriter();
        var exitCode = ServicesCommand.Export(_copy.Path, At(target), language, Day, output);
        return (exitCode, output.ToString().ReplaceLineEndings("\n"));
    }

    private (int ExitCode, string Printed) Import(string source, HsdsImportOptions options, WriteMode mode = WriteMode.Write)
    {
        using var output = new StringWriter();
        var exitCode = ServicesCommand.Import(_copy.Path, At(source), options, mode, Day, output);
        return (exitCode, output.ToString().ReplaceLineEndings("\n"));
    }

    private DirectoryLoadResult LoadedServices() => DirectoryLoader.Load(_copy.Path, Knowledge.Requirements(new DateOnly(2026, 11, 25)));

    private List<string> Changed(IReadOnlyDictionary<string, string> before) =>
        [.. _copy.Snapshot().Where(file => !before.TryGetValue(file.Key, out var old) || old != file.Value).Select(file => file.Key)];
}
