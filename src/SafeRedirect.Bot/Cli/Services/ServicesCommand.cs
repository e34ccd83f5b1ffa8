using System.CommandLine;
using System.Text;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Content.Hsds;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Services;

/// <summary><c>services export</c> and <c>services import</c>: the service directory to and from other directories. The guide is docs/content/services.md.</summary>
internal static class ServicesCommand
{
    private const string ContentRoot = "content/";

    public static Command Create(Option<string> contentPath) => new("services", "The service directory, to and from other directories.")
    {
        CreateExport(contentPath),
        CreateImport(contentPath),
    };

    /// <summary>Writes the directory.</summary>
    /// <param name="target">A file whose name ends with <c>.json</c>, or a folder for the tables.</param>
    /// <param name="language">The language of the texts; the source language when <see langword="null"/>.</param>
    /// <returns>0; 2 when the content cannot be used or the file not be written.</returns>
    public static int Export(string path, string target, string? language, TimeProvider time, TextWriter output)
    {
        var loaded = DirectoryLoader.Load(ContentFolder.Find(path), Requirements(time));
        if (loaded is not { Organisation: { } organisation, Directory: { } directory })
        {
            WriteAll(loaded.Faults, output);
            output.WriteLine("The service directory has faults; nothing was exported.");
            return ExitCodes.Unable;
        }

        var spoken = language ?? organisation.SourceLanguage;
        if (organisation.Language(spoken) is null)
        {
            output.WriteLine($"The bot does not speak that language. It speaks: {string.Join(", ", organisation.Languages.Select(known => known.Code))}.");
            return ExitCodes.Unable;
        }

        IReadOnlyList<(string, ReadOnlyMemory<byte>)> files = target.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? [(target, HsdsExport.Json(organisation, directory, spoken))]
            : [.. HsdsExport.Tables(organisation, directory, spoken).Select(file => (Path.Combine(target, file.Name), file.Bytes))];
        return TryWrite(files, output, $"{directory.Services.Count} services exported.");
    }

    /// <summary>Takes over the services of a document.</summary>
    /// <param name="source">A file of JSON, a zip of tables, or a folder of tables.</param>
    /// <returns>0; 1 when the document or the content afterwards has faults, and then nothing is written; 2 when a file cannot be read or written.</returns>
    public static int Import(string path, string source, HsdsImportOptions options, WriteMode mode, TimeProvider time, TextWriter output)
    {
        if (TryRead(source, output) is not { } document)
        {
            return ExitCodes.Unable;
        }

        var folder = ContentFolder.Find(path);
        var result = HsdsImport.Plan(folder, Requirements(time), document, options);
        WriteAll(result.Notes, output);
        if (!result.IsGood)
        {
            WriteAll(result.Faults, output);
            output.WriteLine($"{result.Faults.Count} faults; nothing was imported.");
            return ExitCodes.Faults;
        }

        foreach (var (file, _) in result.Files)
        {
            output.WriteLine(file);
        }

        var summary = $"{result.Added} services are new, {result.Changed} changed, {result.Unchanged} are as they were, {result.LeftOut} left out.";
        if (mode == WriteMode.DryRun)
        {
            output.WriteLine($"{summary} Nothing was written.");
            return ExitCodes.Well;
        }

        return TryWrite([.. result.Files.Select(file => (Path.Combine(folder, file.Path[ContentRoot.Length..]), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))], output, summary);
    }

    private static Command CreateExport(Option<string> contentPath)
    {
        var target = new Option<string>("--hsds") { Description = "The file to write (.json), or the folder for the CSV tables.", Required = true };
        var language = new Option<string?>("--lang") { Description = "The language of the texts; the source language when left out." };
        var command = new Command("export", "Writes the service directory in the Human Services Data Specification 3.") { target, language };
        command.SetAction(result => Export(result.GetValue(contentPath)!, result.GetValue(target)!, result.GetValue(language), TimeProvider.System, Console.Out));
        return command;
    }

    private static Command CreateImport(Option<string> contentPath)
    {
        var source = new Option<string>("--hsds") { Description = "The JSON file, or the folder or zip of CSV tables.", Required = true };
        var area = new Option<string?>("--area") { Description = "The area of every service whose own area the document does not tell." };
        var category = new Option<string?>("--category") { Description = "The category of every service whose terms name none of ours." };
        var language = new Option<string?>("--lang") { Description = "The language of the document's texts; the source language when left out." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and write nothing." };
        var command = new Command("import", "Takes over services in the Human Services Data Specification 3; all or nothing.") { source, area, category, language, dryRun };
        command.SetAction(result => Import(
            result.GetValue(contentPath)!,
            result.GetValue(source)!,
            new HsdsImportOptions(
                result.GetValue(area) is { } areaId ? new AreaId(areaId) : null,
                result.GetValue(category) is { } categoryId ? new CategoryId(categoryId) : null,
                result.GetValue(language)),
            result.GetValue(dryRun) ? WriteMode.DryRun : WriteMode.Write,
            TimeProvider.System,
            Console.Out));
        return command;
    }

    private static ContentRequirements Requirements(TimeProvider time) => Knowledge.Requirements(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    private static IReadOnlyList<HsdsFile>? TryRead(string source, TextWriter output)
    {
        try
        {
            if (DocumentFiles.Read(source) is { } document)
            {
                return document;
            }

            output.WriteLine($"The document has more than {HsdsImport.MaxBytes / 1024 / 1024} MB. Ask for the services of your own area only.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            output.WriteLine("The document cannot be read: there is no such file or folder, or it is closed to this account.");
        }

        return null;
    }

    private static int TryWrite(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files, TextWriter output, string summary)
    {
        try
        {
            AtomicFiles.Write(files);
            output.WriteLine(summary);
            return ExitCodes.Well;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            output.WriteLine("A file cannot be written: the folder is closed to this account, or the disk is full.");
            return ExitCodes.Unable;
        }
    }

    private static void WriteAll(IReadOnlyList<ContentFault> faults, TextWriter output)
    {
        foreach (var fault in faults)
        {
            output.WriteLine(fault);
        }
    }
}
