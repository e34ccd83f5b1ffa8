using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>Reads XLIFF 2.0 and 2.1.</summary>
internal static class XliffReader
{
    public static (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Read(byte[] file, bool isPartial)
    {
        var returned = new Returned();
        if (Parse(file, returned) is not { Root: { } root })
        {
            return returned.Result(string.Empty, string.Empty, 0, 1, isPartial: true);
        }

        if (root.Name != XliffNames.Core + "xliff")
        {
            returned.Fault(LineOf(root), "this is not XLIFF 2", "Let the translation tool save as XLIFF 2.0 or 2.1");
        }

        int? expected = null;
        foreach (var element in root.Elements(XliffNames.Core + "file"))
        {
            if (element.Attribute("id")?.Value == XliffNames.End)
            {
                expected = int.TryParse(element.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
                continue;
            }

            foreach (var unit in element.Descendants(XliffNames.Core + "unit"))
            {
                Take(unit, element.Attribute("original")?.Value ?? string.Empty, returned);
            }
        }

        return returned.Result(root.Attribute("srcLang")?.Value ?? string.Empty, root.Attribute("trgLang")?.Value ?? string.Empty, expected, root.DescendantNodes().OfType<IXmlLineInfo>().LastOrDefault()?.LineNumber ?? 1, isPartial);
    }

    private static XDocument? Parse(byte[] file, Returned returned)
    {
        // No DTD: entities could unfold into gigabytes or read other files.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 100_000_000 };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            returned.Fault(exception.LineNumber, "this is not complete XML", "Ask for the file again: it was cut, or changed by hand");
            return null;
        }
    }

    private static void Take(XElement unit, string file, Returned returned)
    {
        var (source, target) = (new StringBuilder(), new StringBuilder());
        var isFuzzy = false;
        var hasTarget = false;
        foreach (var part in unit.Elements().Where(part => part.Name.LocalName is "segment" or "ignorable"))
        {
            var (from, to) = (part.Element(XliffNames.Core + "source"), part.Element(XliffNames.Core + "target"));
            Append(source, from);
            // What stands between the segments of a tool that splits texts is often left without a target.
            Append(target, to ?? (part.Name.LocalName == "ignorable" ? from : null));
            hasTarget |= to is not null && part.Name.LocalName == "segment";
            isFuzzy |= part.Name.LocalName == "segment" && (to is null || part.Attribute("state")?.Value is null or "initial");
        }

        var was = unit.Descendants(XliffNames.Core + "note").FirstOrDefault(note => note.Attribute("category")?.Value == XliffNames.Was)?.Value;
        var state = !hasTarget ? TranslationState.Missing : isFuzzy ? TranslationState.Outdated : TranslationState.Draft;
        returned.Add($"{file}{TranslationUnit.Separator}{unit.Attribute("id")?.Value}", source.ToString(), hasTarget ? target.ToString() : string.Empty, state, was, LineOf(unit));
    }

    private static void Append(StringBuilder text, XElement? element)
    {
        foreach (var node in element?.Nodes() ?? [])
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "ph" } code:
                    text.Append(code.Attribute("equiv")?.Value ?? code.Attribute("disp")?.Value);
                    break;
                case XElement inner:
                    Append(text, inner);
                    break;
            }
        }
    }

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
