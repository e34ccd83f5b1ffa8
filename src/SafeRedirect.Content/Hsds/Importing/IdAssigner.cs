using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Finds which service of the content a service of the document is, or the id that a new one gets.</summary>
internal sealed class IdAssigner(ImportScope scope)
{
    private const int MaxLength = 56;
    private const string Prefix = "service-";

    private readonly Dictionary<string, Service> _existing = scope.Directory.Services.ToDictionary(service => service.Id.Value, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Gives each service its id. The same document gives the same ids whatever its order.</summary>
    public IReadOnlyList<IdentifiedService> Assign(IReadOnlyList<HsdsService> services)
    {
        var ids = HsdsIds.Of(scope.Organisation);
        var own = scope.Directory.Services.ToDictionary(service => ids.Id("service", service.Id.Value), StringComparer.OrdinalIgnoreCase);
        var assigned = new Dictionary<HsdsService, IdentifiedService>(ReferenceEqualityComparer.Instance);
        foreach (var service in services.Where(service => own.ContainsKey(service.Id!.Trim())))
        {
            var existing = own[service.Id!.Trim()];
            _taken.Add(existing.Id.Value);
            assigned[service] = new IdentifiedService(service, existing.Id, existing, IsOurs: true);
        }

        foreach (var service in services.Where(service => !assigned.ContainsKey(service)).OrderBy(service => service.Id, StringComparer.Ordinal).ToList())
        {
            var id = Free(Attributes.ServiceId(service) ?? Slug(service));
            assigned[service] = new IdentifiedService(service, new ServiceId(id), _existing.GetValueOrDefault(id), IsOurs: false);
        }

        return [.. services.Select(service => assigned[service])];
    }

    private string Free(string id)
    {
        var free = id;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = $"{id}-{number}";
        }

        return free;
    }

    /// <summary>The words of the name in ASCII; a name in another script gives an id made from the id of the document.</summary>
    private string Slug(HsdsService service)
    {
        var name = service.Name!.Replace("'", string.Empty, StringComparison.Ordinal).Replace("\u2019", string.Empty, StringComparison.Ordinal);
        var signs = scope.Fold(name).Select(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) ? sign : '-').ToArray();
        var slug = string.Join('-', new string(signs).Split('-', StringSplitOptions.RemoveEmptyEntries));
        if (!slug.Any(char.IsAsciiLetterLower))
        {
            return Prefix + HsdsIds.Shared.Id("service", service.Id!)[..8];
        }

        slug = char.IsAsciiDigit(slug[0]) ? Prefix + slug : slug;
        return slug.Length <= MaxLength ? slug : slug[..MaxLength].TrimEnd('-');
    }
}
