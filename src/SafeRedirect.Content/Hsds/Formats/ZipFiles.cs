using System.IO.Compression;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Opens a zip of tables. What it says about its own sizes is not believed: reading stops at the limit.</summary>
internal static class ZipFiles
{
    /// <summary>A package of HSDS has some twenty-five files.</summary>
    private const int MaxEntries = 200;

    /// <summary>Whether a file is a zip, by its first bytes.</summary>
    public static bool IsZip(HsdsFile file) => file.Bytes.Span.StartsWith("PK\x03\x04"u8) || file.Bytes.Span.StartsWith("PK\x05\x06"u8);

    /// <summary>The files in a zip, whatever folder they are in; those that are neither CSV nor JSON are passed over.</summary>
    public static IReadOnlyList<HsdsFile> Open(HsdsFile file, FaultList faults)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()), ZipArchiveMode.Read);
            return Entries(zip, file.Name, faults);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            faults.Add(file.Name, 1, "the zip cannot be opened: it is cut, spoilt or locked with a password", "Ask for the file again");
            return [];
        }
    }

    private static List<HsdsFile> Entries(ZipArchive zip, string name, FaultList faults)
    {
        var files = new List<HsdsFile>();
        var room = DocumentBytes.MaxBytes;
        if (zip.Entries.Count > MaxEntries)
        {
            faults.Add(name, 1, $"the zip has more than {MaxEntries} files", "Put only the tables into it");
            return files;
        }

        foreach (var entry in zip.Entries.Where(IsTable))
        {
            using var content = entry.Open();
            if (ReadUpTo(content, room) is not { } bytes)
            {
                faults.Add(name, 1, $"the zip unpacks to more than {DocumentBytes.MaxBytes / 1024 / 1024} MB", "Ask for the services of your own area only");
                return files;
            }

            room -= bytes.Length;
            files.Add(new HsdsFile(entry.Name, bytes));
        }

        return files;
    }

    /// <summary>A Mac adds a shadow of every file, whose name begins with a dot.</summary>
    private static bool IsTable(ZipArchiveEntry entry) =>
        !entry.Name.StartsWith('.') && (entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    private static byte[]? ReadUpTo(Stream content, int room)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (var count = content.Read(chunk); count > 0; count = content.Read(chunk))
        {
            if (buffer.Length + count > room)
            {
                return null;
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }
}
