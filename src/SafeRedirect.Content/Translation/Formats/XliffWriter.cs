using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>Writes XLIFF 2.1. Each content file is a <c>file</c>, each text a <c>unit</c>; words in braces are inline codes, so that editors protect them.</summary>
internal static class XliffWriter
{
    public static byte[] Write(TranslationDocument document)
    {
        var root = new XElement(
            XliffNames.Core + "xliff",
            new XAttribute("version", "2.1"),
            new XAttribute("srcLang", document.SourceLanguage),
            new XAttribute("trgLang", document.TargetLanguage),
            document.Units.GroupBy(unit => unit.File, StringComparer.Ordinal).Select(File));
        // XLIFF wants at least one unit in a file; the count stands in the note of this one, so that a file that was cut is noticed.
        root.Add(new XElement(
            XliffNames.Core + "file",
            new XAttribute("id", XliffNames.End),
            new XElement(
                XliffNames.Core + "unit",
                new XAttribute("id", XliffNames.End),
                new XAttribute("translate", "no"),
                new XElement(XliffNames.Core + "segment", new XElement(XliffNames.Core + "source", document.Units.Count.ToString(CultureInfo.InvariantCulture))))));

        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
        {
            new XDocument(root).Save(writer);
        }

        return buffer.ToArray();
    }

    private static XElement File(IGrouping<string, TranslationUnit> file) => new(
        XliffNames.Core + "file",
        new XAttribute("id", file.Key.Replace('/', '.')),
        new XAttribute("original", file.Key),
        file.Select(Unit));

    private static XElement Unit(TranslationUnit unit)
    {
        var notes = new XElement(XliffNames.Core + "notes");
        if (unit.Note.Length > 0)
        {
            notes.Add(new XElement(XliffNames.Core + "note", new XAttribute("category", "limit"), unit.Note));
        }

        notes.Add(new XElement(XliffNames.Core + "note", new XAttribute("category", XliffNames.Was), unit.Was));
        var segment = new XElement(
            XliffNames.Core + "segment",
            new XAttribute("state", StateOf(unit.State)),
            new XAttribute("subState", XliffNames.SubState + StateNames.Of(unit.State)),
            Text("source", unit.Source));
        if (unit.Target.Length > 0)
        {
            segment.Add(Text("target", unit.Target));
        }

        return new XElement(XliffNames.Core + "unit", new XAttribute("id", unit.Key), notes, segment);
    }

    private static string StateOf(TranslationState state) => state switch
    {
        TranslationState.Missing or TranslationState.Outdated => "initial",
        TranslationState.Reviewed => "reviewed",
        _ => "translated",
    };

    private static XElement Text(string name, string text)
    {
        var element = new XElement(XliffNames.Core + name, new XAttribute(XNamespace.Xml + "space", "preserve"));
        var (from, code) = (0, 0);
        foreach (var (index, placeholder) in Loading.Texts.PlaceholderScan.Find(text))
        {
            if (placeholder is not null)
            {
                element.Add(new XText(text[from..index]));
                var shown = $"{{{placeholder}}}";
                element.Add(new XElement(XliffNames.Core + "ph", new XAttribute("id", $"p{++code}"), new XAttribute("equiv", shown), new XAttribute("disp", shown)));
                from = index + shown.Length;
            }
        }

        element.Add(new XText(text[from..]));
        return element;
    }
}
