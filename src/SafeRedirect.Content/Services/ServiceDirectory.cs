namespace SafeRedirect.Content.Services;

/// <summary>All areas, categories and services, in the order of the files.</summary>
public sealed record ServiceDirectory(IReadOnlyList<Area> Areas, IReadOnlyList<ServiceCategory> Categories, IReadOnlyList<Service> Services)
{
    /// <summary>The area with an id, or <see langword="null"/>.</summary>
    public Area? Area(AreaId id) => Areas.FirstOrDefault(area => area.Id == id);

    /// <summary>The category with an id, or <see langword="null"/>.</summary>
    public ServiceCategory? Category(CategoryId id) => Categories.FirstOrDefault(category => category.Id == id);

    /// <summary>Services for a need, in one area or in all; those verified too long ago are left out.</summary>
    public IReadOnlyList<Service> Find(CategoryId category, AreaId? area, DateOnly today) =>
        [.. Services.Where(service =>
            service.Categories.Contains(category) && (area is null || service.Area == area) && service.Verified.AddDays(service.ValidDays) >= today)];
}
