using System.Text;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>Writes GNU gettext PO: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html, read on 2026-11-25.</summary>
internal static class PoWriter
{
    public static byte[] Write(TranslationDocument document)
    {
        var po = new StringBuilder();
        po.Append("# Texts of the bot for translators. Keep the ids (msgctxt) and the words in braces as they are.\n");
        po.Append("# A text marked fuzzy was translated from an older source: correct it and take the mark away.\n");
        po.Append("msgid \"\"\nmsgstr \"\"\n");
        Header(po, "Project-Id-Version", "SafeRedirect content");
        Header(po, "Language", document.TargetLanguage);
        Header(po, "MIME-Version", "1.0");
        Header(po, "Content-Type", "text/plain; charset=UTF-8");
        Header(po, "Content-Transfer-Encoding", "8bit");
        Header(po, PoReader.SourceHeader, document.SourceLanguage);
        Header(po, PoReader.CountHeader, document.Units.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var unit in document.Units)
        {
            Entry(po, unit);
        }

        return Encoding.UTF8.GetBytes(po.ToString());
    }

    private static void Header(StringBuilder po, string name, string value) => po.Append(Quote($"{name}: {value}\n")).Append('\n');

    private static void Entry(StringBuilder po, TranslationUnit unit)
    {
        po.Append('\n');
        if (unit.Note.Length > 0)
        {
            po.Append("#. ").Append(unit.Note).Append('\n');
        }

        po.Append("#. ").Append(PoReader.StateMark).Append(StateNames.Of(unit.State)).Append('\n');
        po.Append("#. ").Append(PoReader.WasMark).Append(unit.Was).Append('\n');
        if (unit.State == TranslationState.Outdated)
        {
            po.Append("#, fuzzy\n");
        }

        Field(po, "msgctxt", unit.Id);
        Field(po, "msgid", unit.Source);
        Field(po, "msgstr", unit.Target);
    }

    private static void Field(StringBuilder po, string name, string value)
    {
        po.Append(name).Append(' ');
        if (!value.Contains('\n', StringComparison.Ordinal))
        {
            po.Append(Quote(value)).Append('\n');
            return;
        }

        po.Append("\"\"\n");
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf('\n', start) is var found and >= 0 ? found + 1 : value.Length;
            po.Append(Quote(value[start..end])).Append('\n');
            start = end;
        }
    }

    private static string Quote(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
