using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Services;

/// <summary>Reads one service of the directory.</summary>
internal sealed class ServiceReader(LoadScope scope, ServiceWords words, IReadOnlyList<Area> areas, IReadOnlyList<ServiceCategory> categories)
{
    private readonly ContactFacts _facts = new(scope);

    /// <summary>Reads <c>services/&lt;area&gt;/&lt;service&gt;.yaml</c>.</summary>
    /// <returns><see langword="null"/> when there are no keys; the fault is noted.</returns>
    public Service? Read(SourceFile file)
    {
        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        CheckNames(file);
        var (verified, validDays) = _facts.Verified(fields);
        var service = new Service(
            new ServiceId(file.Name),
            new AreaId(file.Parts[1]),
            Categories(fields),
            words.Take(file, "name"),
            words.Take(file, "offers"),
            Address(file, fields),
            _facts.Hours(fields),
            _facts.Languages(fields),
            ContactFacts.Phone(fields),
            fields.OneOf("cost", ("free", Cost.Free), ("local", Cost.Local), ("standard", Cost.Standard), ("paid", Cost.Paid)),
            words.Take(file, "accessibility"),
            verified,
            validDays,
            fields.Flag("example"))
        {
            Eligibility = words.TakeOptional(file, "eligibility"),
            Source = new SourceLine(file.Path, fields.LineOf("example")),
        };
        fields.RefuseOthers();
        return service;
    }

    private void CheckNames(SourceFile file)
    {
        if (areas.Count > 0 && areas.All(area => area.Id.Value != file.Parts[1]))
        {
            scope.Faults.Add(file.Path, 1, $"the folder {file.Parts[1]} is not an area", "Name the folder after an id of services/areas.yaml");
        }

        if (!ContactFacts.IsId(file.Name))
        {
            scope.Faults.Add(file.Path, 1, "the file's name is not lower-case words joined by dashes", "Use a to z, 0 to 9 and - only");
        }
    }

    private IReadOnlyList<CategoryId> Categories(YamlFields fields)
    {
        var ids = fields.Texts("categories");
        if (ids.Count == 0 && fields.Has("categories"))
        {
            fields.Fault("categories", "no category is listed", "List at least one id of services/categories.yaml");
        }

        foreach (var id in ids.Where(id => categories.Count > 0 && categories.All(category => category.Id.Value != id.Value)))
        {
            scope.Faults.Add(fields.Path, id.Line, $"the category {id.Value} does not exist", "Write an id of services/categories.yaml");
        }

        return [.. ids.Select(id => new CategoryId(id.Value))];
    }

    private LocalText? Address(SourceFile file, YamlFields fields)
    {
        if (!fields.Flag("confidential"))
        {
            return words.Take(file, "address");
        }

        foreach (var (path, line) in words.Addresses(file))
        {
            scope.Faults.Add(path, line, "a confidential service has an address", "Delete the address: whoever reads the file could be whom people hide from");
        }

        return null;
    }
}
