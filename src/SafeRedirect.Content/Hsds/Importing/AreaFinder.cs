using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Finds the area of a service.</summary>
internal sealed class AreaFinder(NameIndex names, ImportScope scope)
{
    /// <summary>The area that the document names, that the service has, or that the options give.</summary>
    /// <param name="address">The address, only of a place that everybody may know: from that of another not even the area may come into the content.</param>
    /// <returns><see langword="null"/> when there is none, or the document moves the service; the fault is noted.</returns>
    public AreaId? Find(IdentifiedService identified, HsdsAddress? address)
    {
        var (service, existing) = (identified.Service, identified.Existing);
        var named = Attributes.Areas(service).Concat(new[] { address?.City, address?.Region }.OfType<string>()).Select(names.Area).FirstOrDefault(area => area is not null);
        if (existing is not null)
        {
            return Of(identified, existing, named ?? (identified.IsOurs ? null : scope.Options.Area));
        }

        if ((named ?? scope.Options.Area) is { } area)
        {
            return area;
        }

        scope.Fault(service, "no area of the content has the name of its town, region or area", "Import with --area and an id of services/areas.yaml, or add the name under also in languages/<language>.yaml");
        return null;
    }

    private AreaId? Of(IdentifiedService identified, Service existing, AreaId? wanted)
    {
        if (wanted is null || wanted == existing.Area)
        {
            return existing.Area;
        }

        scope.Fault(
            identified.Service,
            $"the content has {existing.Id} in the area {existing.Area}, the document in {wanted}",
            identified.IsOurs ? $"Move its file and folder to services/{wanted} by hand, then import again" : "Move its file and folder by hand if it is the same service; else give it another name in the document");
        return null;
    }
}
