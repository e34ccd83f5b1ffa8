using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Finds where a service is given.</summary>
internal static class Places
{
    /// <summary>The first place that people can go to; else the first place.</summary>
    /// <returns>No address when there is no place to go to.</returns>
    public static (HsdsServiceAtLocation? At, HsdsAddress? Address) Find(HsdsService service, ImportScope scope)
    {
        var places = service.ServiceAtLocations.Given().Select(at => (At: at, Address: AddressOf(at.Location))).ToList();
        var visited = places.Where(place => place.Address is not null).ToList();
        if (visited.Count > 1 && !Attributes.IsConfidential(service))
        {
            scope.Note(service, $"only the first of its {visited.Count} places is taken", "Write a service of its own for each of the others");
        }

        return visited.Count > 0 ? visited[0] : places.FirstOrDefault();
    }

    /// <summary>The first lines, the town and the postal code in one line. The region is left out: it only says which area it is.</summary>
    public static string Text(HsdsAddress address)
    {
        var text = address.Address1!.Trim();
        foreach (var part in new[] { address.Address2, address.City, address.PostalCode }.Select(part => part?.Trim()).OfType<string>())
        {
            if (part.Length > 0 && !text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                text += ", " + part;
            }
        }

        return text;
    }

    private static HsdsAddress? AddressOf(HsdsLocation? location)
    {
        if (location is null || Is(location.LocationType, "virtual") || Is(location.LocationType, "postal"))
        {
            return null;
        }

        var written = location.Addresses.Given().Where(address => !string.IsNullOrWhiteSpace(address.Address1) && !Is(address.AddressType, "virtual")).ToList();
        return written.Find(address => Is(address.AddressType, "physical")) ?? written.FirstOrDefault();
    }

    private static bool Is(string? text, string type) => type.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase);
}
