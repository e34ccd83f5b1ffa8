using System.Text.Json;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary>Prints faults and findings in one of the formats.</summary>
internal static class CheckReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints every fault, in the order given.</summary>
    /// <param name="summary">The last line of the text format, for when there are none.</param>
    public static void Write(IReadOnlyList<ContentFault> faults, CheckFormat format, string summary, TextWriter output)
    {
        switch (format)
        {
            case CheckFormat.Text:
                WriteText(faults, summary, output);
                break;
            case CheckFormat.Json:
                output.WriteLine(Json(faults));
                break;
            case CheckFormat.GitHub:
                foreach (var fault in faults)
                {
                    output.WriteLine(Command(fault));
                }

                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No format {format}.");
        }
    }

    /// <summary>Prints what is worth knowing and no fault; not in the format that programs read.</summary>
    public static void WriteNotes(IReadOnlyList<string> notes, CheckFormat format, TextWriter output)
    {
        foreach (var note in format == CheckFormat.Json ? [] : notes)
        {
            output.WriteLine(format == CheckFormat.GitHub ? $"::notice::{EscapeData(note)}" : note);
        }
    }

    private static void WriteText(IReadOnlyList<ContentFault> faults, string summary, TextWriter output)
    {
        foreach (var fault in faults)
        {
            output.WriteLine(fault);
        }

        var refused = faults.Count(fault => fault.Level == FaultLevel.Refused);
        output.WriteLine(faults.Count == 0 ? summary
            : $"{Counted(faults.Count)}{(refused > 0 ? $"; {refused} of them {(refused == 1 ? "keeps" : "keep")} the bot from using this content" : "; the bot can use this content all the same")}.");
    }

    private static string Counted(int faults) => faults == 1 ? "1 fault" : $"{faults} faults";

    private static string Json(IReadOnlyList<ContentFault> faults)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("usable", faults.All(fault => fault.Level != FaultLevel.Refused));
            json.WriteStartArray("faults");
            foreach (var fault in faults)
            {
                json.WriteStartObject();
                json.WriteString("file", fault.Path);
                json.WriteNumber("line", fault.Line);
                json.WriteString("level", fault.Level == FaultLevel.Refused ? "error" : "warning");
                json.WriteString("rule", fault.Rule);
                json.WriteString("message", fault.Message);
                json.WriteString("suggestion", fault.Mend);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    // https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands, read on 2026-11-25: properties escape % CR LF : and ,.
    private static string Command(ContentFault fault) =>
        $"::{(fault.Level == FaultLevel.Refused ? "error" : "warning")} file={Escape(fault.Path)},line={fault.Line},title={Escape(fault.Rule)}::{EscapeData($"{fault.Message}. {fault.Mend}.")}";

    private static string Escape(string value) => EscapeData(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string EscapeData(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
