using System.Xml.Linq;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>Names of XLIFF 2.1, http://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html, read on 2026-11-25: version 2.1 keeps the namespace of 2.0.</summary>
internal static class XliffNames
{
    public static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    /// <summary>Before our own sub-states, as the specification asks.</summary>
    public const string SubState = "saferedirect:";

    /// <summary>The category of the note that holds <see cref="TranslationUnit.Was"/>.</summary>
    public const string Was = "was";

    /// <summary>The id of the last file, which says how many texts there are.</summary>
    public const string End = "end";
}
