using System.Globalization;
using System.Text;
using CsvHelper;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>A spreadsheet: RFC 4180 with a byte-order mark, without which spreadsheet programs do not see that it is UTF-8.</summary>
internal static class CsvTable
{
    private const string End = "end";

    /// <summary>Signs with which a cell becomes a formula when a spreadsheet program opens the file: OWASP, "CSV Injection".</summary>
    private const string FormulaSigns = "=+-@";

    private static readonly string[] Columns = ["id", "source", "translation", "state", "note", "was"];

    public static byte[] Write(TranslationDocument document)
    {
        using var buffer = new MemoryStream();
        buffer.Write(Encoding.UTF8.Preamble);
        using (var csv = CsvWriter.Create(buffer, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var unit in document.Units)
            {
                csv.WriteRecord([unit.Id, Guard(unit.Source), Guard(unit.Target), StateNames.Of(unit.State), unit.Note, unit.Was ?? string.Empty]);
            }

            csv.WriteRecord([End, document.Units.Count.ToString(CultureInfo.InvariantCulture), $"{document.SourceLanguage} {document.TargetLanguage}", string.Empty, string.Empty, string.Empty]);
        }

        return buffer.ToArray();
    }

    /// <summary>Reads a table that a spreadsheet program saved: with commas, semicolons or tabs, columns in any order.</summary>
    public static (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Read(byte[] file, bool isPartial)
    {
        var returned = new Returned();
        if (WithoutHint(returned.Decode(file)) is not { } text || Separator(text, returned) is not { } separator)
        {
            return returned.Result(string.Empty, string.Empty, 0, 1, isPartial: true);
        }

        var options = new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true, IncludeValuesInExceptions = false, MalformedData = CsvMalformedDataHandling.Throw };
        using var csv = CsvReader.FromText(text, options);
        try
        {
            csv.Read();
            return Rows(csv, [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim().ToLowerInvariant())], returned, isPartial);
        }
        catch (CsvFormatException exception)
        {
            returned.Fault((int)exception.LineNumber, "a quote stands where none may stand, or is never closed", "Save it again from the spreadsheet program; the file may have been cut here");
            return returned.Result(string.Empty, string.Empty, 0, 1, isPartial: true);
        }
    }

    private static (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Rows(CsvReader csv, List<string> header, Returned returned, bool isPartial)
    {
        int? expected = null;
        var languages = Array.Empty<string>();
        var line = 1;
        string Cell(string column) => header.IndexOf(column) is var at and >= 0 && at < csv.FieldCount ? csv.GetString(at).Trim() : string.Empty;
        while (csv.Read())
        {
            line = (int)csv.LineNumber;
            if (Cell("id") == End)
            {
                expected = int.TryParse(Cell("source"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
                languages = Cell("translation").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
            else if (csv.FieldCount < header.Count)
            {
                returned.Fault(line, $"the row has {csv.FieldCount} of {header.Count} cells", "The file may have been cut here: ask for it again");
            }
            else if (Cell("id").Length > 0 || Cell("translation").Length > 0)
            {
                var target = Unguard(Cell("translation"));
                var state = StateNames.Parse(Cell("state"));
                if (state is null && target.Length > 0)
                {
                    returned.Fault(line, "there is no such state", "Write missing, draft, machine, reviewed or outdated");
                }

                returned.Add(Cell("id"), Unguard(Cell("source")), target, Confirmed(state, target), Cell("was") is { Length: > 0 } was ? was : null, line);
            }
        }

        return returned.Result(languages.Length == 2 ? languages[0] : string.Empty, languages.Length == 2 ? languages[1] : string.Empty, expected, line, isPartial);
    }

    /// <summary>A translation that was missing and is there now has been written by the translator.</summary>
    private static TranslationState Confirmed(TranslationState? state, string target) => (state, target.Length) switch
    {
        (_, 0) => TranslationState.Missing,
        (TranslationState.Missing or null, _) => TranslationState.Draft,
        var (given, _) => given.Value,
    };

    /// <summary>Excel may put a line <c>sep=;</c> before the table.</summary>
    private static string? WithoutHint(string? text) => text is not null && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text;

    private static char? Separator(string text, Returned returned)
    {
        var header = text.Split('\n', 2)[0].Trim().ToLowerInvariant();
        foreach (var separator in ",;\t")
        {
            var cells = header.Split(separator).Select(cell => cell.Trim('"', ' ')).ToList();
            if (Columns.Take(4).All(cells.Contains))
            {
                return separator;
            }
        }

        returned.Fault(1, "the first row does not name the columns id, source, translation and state", "Keep the first row as it was exported; separate the cells with commas, semicolons or tabs");
        return null;
    }

    private static string Guard(string text) => text.Length > 0 && (FormulaSigns.Contains(text[0], StringComparison.Ordinal) || text[0] == '\'') ? "'" + text : text;

    private static string Unguard(string text) => text.Length > 1 && text[0] == '\'' && (FormulaSigns.Contains(text[1], StringComparison.Ordinal) || text[1] == '\'') ? text[1..] : text;
}
