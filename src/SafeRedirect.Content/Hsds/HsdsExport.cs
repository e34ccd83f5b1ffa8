using SafeRedirect.Content.Hsds.Exporting;
using SafeRedirect.Content.Hsds.Formats;

namespace SafeRedirect.Content.Hsds;

/// <summary>Writes the service directory in the Human Services Data Specification of Open Referral, 3.0 and later. The same content always gives the same bytes.</summary>
/// <remarks>What stands in which field, and what is left out and why: docs/content/services.md.</remarks>
public static class HsdsExport
{
    /// <summary>One JSON document: an array of services, each with all that belongs to it.</summary>
    /// <param name="language">The language of the texts, ISO 639-1.</param>
    public static byte[] Json(ContentPack pack, string language) => Json(pack.Organisation, pack.Directory, language);

    /// <summary>The JSON document of a directory that was loaded alone.</summary>
    public static byte[] Json(Organisation organisation, ServiceDirectory directory, string language) =>
        JsonDocumentWriter.Write(new ServiceExporter(organisation, directory, language).Export());

    /// <summary>The CSV tables, and the <c>datapackage.json</c> that names them.</summary>
    /// <param name="language">The language of the texts, ISO 639-1.</param>
    public static IReadOnlyList<HsdsFile> Tables(ContentPack pack, string language) => Tables(pack.Organisation, pack.Directory, language);

    /// <summary>The CSV tables of a directory that was loaded alone.</summary>
    public static IReadOnlyList<HsdsFile> Tables(Organisation organisation, ServiceDirectory directory, string language) =>
        [.. TableWriter.Write(new ServiceExporter(organisation, directory, language).Export()), DataPackage.Write()];
}
