using System.IO.Compression;
using System.Text;
using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>Documents for imports, and what comes of them.</summary>
internal static class Documents
{
    public static readonly HsdsImportOptions NoOptions = new(null, null, null);

    public static readonly HsdsImportOptions InHarbour = new(new AreaId("harbour"), new CategoryId("health"), null);

    /// <summary>A service that has all that a new one needs.</summary>
    public const string Service = """
        {
          "id": "5e1f9c3a-0000-4000-8000-000000000001",
          "name": "Pier Doctor",
          "description": "A doctor on the pier.",
          "status": "active",
          "assured_date": "2026-11-20",
          "phones": [{"id": "5e1f9c3a-0000-4000-8000-000000000002", "number": "+44 1632 960210"}],
          "schedules": [{"id": "5e1f9c3a-0000-4000-8000-000000000003", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}],
          "languages": [{"id": "5e1f9c3a-0000-4000-8000-000000000004", "code": "en"}],
          "cost_options": [{"id": "5e1f9c3a-0000-4000-8000-000000000005", "amount": 0}],
          "service_at_locations": [{"id": "5e1f9c3a-0000-4000-8000-000000000006", "location": {
            "id": "5e1f9c3a-0000-4000-8000-000000000007", "location_type": "physical",
            "addresses": [{"id": "5e1f9c3a-0000-4000-8000-000000000008", "address_1": "1 Pier", "city": "", "address_type": "physical"}],
            "accessibility": [{"id": "5e1f9c3a-0000-4000-8000-000000000009", "description": "No steps."}]}}]
        }
        """;

    public static HsdsFile Json(string text) => new("directory.json", Encoding.UTF8.GetBytes(text));

    public static HsdsFile Csv(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    public static HsdsFile Zip(params IReadOnlyList<HsdsFile> files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry("package/" + file.Name).Open();
                entry.Write(file.Bytes.Span);
            }
        }

        return new HsdsFile("directory.zip", buffer.ToArray());
    }

    public static string Text(this HsdsFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    public static HsdsImportResult Import(this ContentFolder folder, HsdsImportOptions options, params IReadOnlyList<HsdsFile> files) =>
        HsdsImport.Plan(folder.Root, ContentFolder.Requirements, files, options);

    /// <summary>Imports and writes what came of it.</summary>
    public static HsdsImportResult ImportAndWrite(this ContentFolder folder, HsdsImportOptions options, params IReadOnlyList<HsdsFile> files)
    {
        var result = folder.Import(options, files);
        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        foreach (var (path, text) in result.Files)
        {
            folder.Write(path["content/".Length..], text);
        }

        return result;
    }
}
