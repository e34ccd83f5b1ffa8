using System.CommandLine;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Content.Translation;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content export</c>: the texts of a language in a format that translators use.</summary>
internal static class ExportCommand
{
    public static Command Create(Option<string> contentPath)
    {
        var language = new Option<string>("--lang") { Description = "The language to translate into; its file in content/languages must be there.", Required = true };
        var format = new Option<TranslationFormat>("--format") { CustomParser = Words.Of<TranslationFormat>, Description = "po, xliff or csv." };
        var states = new Option<TranslationState[]>("--state") { CustomParser = Words.Many<TranslationState>, Description = "Only texts that are missing, outdated, draft, machine or reviewed; more than one is allowed.", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; <language>.po, .xlf or .csv when left out, - for standard output." };
        var command = new Command("export", "Writes the texts of a language for translators.") { language, format, states, output };
        command.SetAction(result => Run(
            result.GetValue(contentPath)!,
            result.GetValue(language)!,
            result.GetValue(format),
            (result.GetValue(states) ?? []).ToHashSet(),
            result.GetValue(output) ?? $"{result.GetValue(language)}.{ExtensionOf(result.GetValue(format))}",
            Console.Out));
        return command;
    }

    public static int Run(string path, string language, TranslationFormat format, IReadOnlySet<TranslationState> states, string target, TextWriter output)
    {
        if (ContentAtHand.Load(path) is not { Pack: { } pack })
        {
            return ExitCodes.Unable;
        }

        var source = pack.Organisation.SourceLanguage;
        if (language == source || !(pack.Organisation.Languages.Any(known => known.Code == language) || pack.DraftLanguages.Contains(language)))
        {
            Console.Error.WriteLine($"There is no language {language} to translate into. `content new language {language}` adds one.");
            return ExitCodes.Unable;
        }

        var document = TranslationExport.Collect(ContentFolder.Find(path), source, language, states);
        var file = TranslationExport.Write(document, format);
        if (target == "-")
        {
            output.Write(System.Text.Encoding.UTF8.GetString(file));
            return ExitCodes.Well;
        }

        File.WriteAllBytes(target, file);
        output.WriteLine($"Texts in {target}: {document.Units.Count}.");
        return ExitCodes.Well;
    }

    private static string ExtensionOf(TranslationFormat format) => format switch
    {
        TranslationFormat.Po => "po",
        TranslationFormat.Xliff => "xlf",
        TranslationFormat.Csv => "csv",
        _ => throw new System.Diagnostics.UnreachableException($"No format {format}."),
    };
}
