using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Reads a document in any of its forms.</summary>
internal static class HsdsDocument
{
    /// <summary>More services than an aid organisation can check by telephone; it also bounds the work.</summary>
    private const int MaxServices = 2000;

    /// <summary>Faults after which reading stops: whoever mends these will read the rest next time.</summary>
    private const int MaxFaults = 100;

    /// <summary>The services of a JSON document, of the tables of a folder, or of a zip of them.</summary>
    /// <param name="files">One file of JSON or zip, or all tables.</param>
    public static IReadOnlyList<HsdsService> Read(IReadOnlyList<HsdsFile> files, FaultList faults, FaultList notes)
    {
        if (files is [var one] && ZipFiles.IsZip(one))
        {
            files = ZipFiles.Open(one, faults);
        }

        IReadOnlyList<HsdsFile> documents = [.. files.Where(file => !file.Name.Equals(DataPackage.FileName, StringComparison.OrdinalIgnoreCase))];
        if (faults.Count > 0)
        {
            return [];
        }

        var services = documents is [var document] && !HsdsTables.All.Any(table => table.IsIn(document.Name))
            ? JsonDocumentReader.Read(document, faults, notes)
            : TableAssembler.Read(documents, faults);
        RefuseTwice(services, faults);
        if (faults.Count == 0 && services.Count == 0)
        {
            faults.Add(documents is [var first, ..] ? first.Name : "document", 1, "there is no service in it", "Ask for the file again");
        }

        return services;
    }

    /// <summary>Whether reading goes on; if not, it is noted once.</summary>
    /// <param name="services">How many services were read so far.</param>
    public static bool HasRoom(int services, string file, FaultList faults)
    {
        if (services < MaxServices && faults.Count < MaxFaults)
        {
            return true;
        }

        faults.Add(
            file,
            1,
            services < MaxServices ? $"there are more than {MaxFaults} faults; only the first are listed" : $"there are more than {MaxServices} services",
            services < MaxServices ? "Mend these and import again" : "Ask for the services of your own area only");
        return false;
    }

    private static void RefuseTwice(IReadOnlyList<HsdsService> services, FaultList faults)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var service in services.Where(service => service.Id is not null))
        {
            if (!seen.TryAdd(service.Id!.Trim(), service.Place.Line))
            {
                faults.Add(service.Place.File!, service.Place.Line, $"the id of this service stands also in line {seen[service.Id.Trim()]}", "Keep one of the two");
            }
        }
    }
}
