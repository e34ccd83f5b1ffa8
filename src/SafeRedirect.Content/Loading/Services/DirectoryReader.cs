using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Services;

/// <summary>Reads areas, categories and services.</summary>
internal sealed class DirectoryReader(LoadScope scope, TextRules rules, LanguageBook words)
{
    private const string AreasPath = "content/services/areas.yaml";
    private const string CategoriesPath = "content/services/categories.yaml";

    private readonly ServiceWords _services = new(scope, rules);

    /// <summary>The words of the services, for the checks across languages.</summary>
    public IReadOnlyList<TextFile> TextFiles => _services.TextFiles;

    /// <summary>The whole directory.</summary>
    /// <param name="files">All files below <c>services</c>.</param>
    /// <param name="articles">The ids of all articles.</param>
    /// <param name="offices">Offices stand in areas too.</param>
    public ServiceDirectory Read(IReadOnlyList<SourceFile> files, IReadOnlySet<string> articles, IReadOnlyList<Office> offices)
    {
        var areas = Areas(files.FirstOrDefault(file => file.Path == AreasPath));
        var categories = Categories(files.FirstOrDefault(file => file.Path == CategoriesPath), articles);
        var services = new List<Service>();
        var reader = new ServiceReader(scope, _services, areas, categories);
        _services.Read(files);
        foreach (var file in files.Where(file => file.Path is not (AreasPath or CategoriesPath) && file.Parts.Count != ServiceWords.Depth))
        {
            if (file.Parts.Count != 3 || file.Extension != ".yaml")
            {
                scope.Faults.Add(file.Path, 1, "this file has no place in services", "Name it services/<area>/<service>.yaml, or delete it");
            }
            else if (reader.Read(file) is { } service)
            {
                RefuseTwice(services, service, file);
                services.Add(service);
            }
        }

        _services.RefuseOthers();
        foreach (var office in offices.Where(office => areas.Count > 0 && areas.All(area => area.Id != office.Area)))
        {
            scope.Faults.Add(office.Source.Path!, office.Source.Line, $"the area {office.Area} does not exist", "Write the id of an area of services/areas.yaml");
        }

        return new ServiceDirectory(areas, categories, services);
    }

    private void RefuseTwice(List<Service> services, Service service, SourceFile file)
    {
        if (services.FirstOrDefault(other => other.Id == service.Id) is { } first)
        {
            scope.Faults.Add(file.Path, 1, $"the service {service.Id} is also {first.Source.Path}", "Give one of the two files another name");
        }
    }

    private IReadOnlyList<Area> Areas(SourceFile? file)
    {
        if (Root(file, AreasPath) is not { } root)
        {
            return [];
        }

        var maps = root.Maps("areas");
        root.RefuseOthers();
        IReadOnlyList<Area> areas = [.. maps.Select(Area)];
        for (var i = 0; i < areas.Count; i++)
        {
            foreach (var near in areas[i].Near.Where(near => near == areas[i].Id || areas.All(area => area.Id != near)))
            {
                maps[i].Fault("near", $"the area {near} is not another area", "Write the ids of other areas of this file");
            }
        }

        RefuseTwice(maps, [.. areas.Select(area => area.Id.Value)]);
        return areas;
    }

    private Area Area(YamlFields fields)
    {
        var id = ContactFacts.Id(fields);
        var area = new Area(
            new AreaId(id),
            words.Take($"area.{id}", TextShape.Label with { What = "the name of an area" }, new SourceLine(fields.Path, fields.Line)),
            words.TakeSpellings($"area.{id}"),
            [.. fields.OptionalTexts("near").Select(near => new AreaId(near.Value))]);
        fields.RefuseOthers();
        return area;
    }

    private IReadOnlyList<ServiceCategory> Categories(SourceFile? file, IReadOnlySet<string> articles)
    {
        if (Root(file, CategoriesPath) is not { } root)
        {
            return [];
        }

        var maps = root.Maps("categories");
        root.RefuseOthers();
        IReadOnlyList<ServiceCategory> categories = [.. maps.Select(fields => Category(fields, articles))];
        RefuseTwice(maps, [.. categories.Select(category => category.Id.Value)]);
        return categories;
    }

    private ServiceCategory Category(YamlFields fields, IReadOnlySet<string> articles)
    {
        var article = fields.Text("article")?.Value ?? string.Empty;
        if (fields.Has("article") && !articles.Contains(article))
        {
            fields.Fault("article", $"the article {article} does not exist", "Write the id of an article of content/faq");
        }

        var id = ContactFacts.Id(fields);
        var category = new ServiceCategory(
            new CategoryId(id),
            words.Take($"category.{id}", TextShape.Label, new SourceLine(fields.Path, fields.Line)),
            words.TakeSpellings($"category.{id}"),
            new ArticleId(article));
        fields.RefuseOthers();
        return category;
    }

    private YamlFields? Root(SourceFile? file, string path)
    {
        if (file is not null)
        {
            return YamlReader.ReadFile(file, scope.Faults);
        }

        scope.Faults.Add(path, 1, "the file is missing", "Write it as docs/content/format.md shows");
        return null;
    }

    private void RefuseTwice(IReadOnlyList<YamlFields> maps, IReadOnlyList<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (maps[i].Has("id") && ids.Take(i).Contains(ids[i]))
            {
                scope.Faults.Add(maps[i].Path, maps[i].LineOf("id"), $"the id {ids[i]} stands twice", "Give each its own id");
            }
        }
    }
}
