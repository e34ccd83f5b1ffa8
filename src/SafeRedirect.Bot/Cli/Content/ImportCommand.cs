using System.CommandLine;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Content.Translation;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content import</c>: takes texts from a translator over into the content files, all or nothing.</summary>
internal static class ImportCommand
{
    /// <summary>Larger files are no translations: all texts of a language have about 700 KB.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    public static Command Create(Option<string> contentPath)
    {
        var file = new Argument<string>("file") { Description = "A .po, .xlf, .xliff or .csv file." };
        var conflicts = new Option<ConflictRule>("--conflicts") { CustomParser = Words.Of<ConflictRule>, Description = "When a text was changed here and in the content: refuse (the default), take (the text of the file) or keep (the text of the content)." };
        var reviewer = new Option<string?>("--reviewed-by") { Description = "The role (never a name) that has reviewed the texts: files that came back whole become reviewed." };
        var partial = new Option<bool>("--partial") { Description = "Take a file that holds only a part of the texts that were exported." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change and write nothing." };
        var command = new Command("import", "Takes texts from a translator over: all or nothing.") { file, conflicts, reviewer, partial, dryRun };
        command.SetAction(result => Run(
            result.GetValue(contentPath)!,
            result.GetValue(file)!,
            new ImportOptions(result.GetValue(conflicts), result.GetValue(reviewer)),
            result.GetValue(partial),
            result.GetValue(dryRun),
            Console.Out));
        return command;
    }

    /// <returns>0 when it was imported, 1 when it was refused, 2 when there is no such file.</returns>
    public static int Run(string path, string file, ImportOptions options, bool isPartial, bool isDryRun, TextWriter output)
    {
        if (FormatOf(file) is not { } format || !File.Exists(file) || new FileInfo(file).Length > MaxBytes)
        {
            Console.Error.WriteLine($"There is no .po, .xlf, .xliff or .csv file of at most {MaxBytes / 1024 / 1024} MB under that name.");
            return ExitCodes.Unable;
        }

        if (options.ReviewedBy is { } role && ReviewRules.LooksLikeName(role))
        {
            Console.Error.WriteLine("--reviewed-by looks like a person's name. Write the role: protection officer, translator.");
            return ExitCodes.Unable;
        }

        var (document, faults) = TranslationExport.Read(File.ReadAllBytes(file), format, isPartial);
        if (document is null)
        {
            return Refuse(file, faults, [], output);
        }

        var folder = ContentFolder.Find(path);
        var result = TranslationImport.Plan(folder, Knowledge.Requirements(DateOnly.FromDateTime(DateTime.UtcNow)), document, options);
        if (!result.IsGood)
        {
            return Refuse(file, result.Faults, result.ContentFaults, output);
        }

        foreach (var note in result.Notes)
        {
            output.WriteLine($"{Path.GetFileName(file)}, {note}");
        }

        if (!isDryRun)
        {
            ContentFiles.Write(folder, result.Files);
        }

        output.WriteLine($"Texts changed: {result.Changed}; as they were: {result.Unchanged}. Files {(isDryRun ? "that would be written" : "written")}: {result.Files.Count}.");
        return ExitCodes.Well;
    }

    private static int Refuse(string file, IReadOnlyList<TranslationFault> faults, IReadOnlyList<ContentFault> contentFaults, TextWriter output)
    {
        foreach (var fault in faults)
        {
            output.WriteLine($"{Path.GetFileName(file)}, {fault}");
        }

        foreach (var fault in contentFaults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine($"{faults.Count + contentFaults.Count} faults. Nothing was imported.");
        return ExitCodes.Faults;
    }

    private static TranslationFormat? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".po" => TranslationFormat.Po,
        ".xlf" or ".xliff" => TranslationFormat.Xliff,
        ".csv" => TranslationFormat.Csv,
        _ => null,
    };
}
