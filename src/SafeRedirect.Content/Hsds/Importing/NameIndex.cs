namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Finds areas and categories by what directories call them.</summary>
internal sealed class NameIndex
{
    private readonly ImportScope _scope;
    private readonly Dictionary<string, AreaId> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CategoryId> _categories = new(StringComparer.Ordinal);

    /// <summary>The names of a directory in all its languages.</summary>
    public NameIndex(ImportScope scope)
    {
        _scope = scope;
        foreach (var area in scope.Directory.Areas)
        {
            foreach (var name in (IEnumerable<string>)[area.Id.Value, .. area.Name.All.Values, .. area.Also])
            {
                _areas.TryAdd(scope.Fold(name), area.Id);
            }
        }

        foreach (var category in scope.Directory.Categories)
        {
            foreach (var name in (IEnumerable<string>)[category.Id.Value, .. category.Label.All.Values])
            {
                _categories.TryAdd(scope.Fold(name), category.Id);
            }
        }
    }

    /// <summary>The area of a name, or <see langword="null"/>.</summary>
    public AreaId? Area(string? name) => name is not null && _areas.TryGetValue(_scope.Fold(name), out var id) ? id : null;

    /// <summary>The category of a name, or <see langword="null"/>. Other words for it are not heeded: "house" in a foreign taxonomy need not be a shelter.</summary>
    public CategoryId? Category(string? name) => name is not null && _categories.TryGetValue(_scope.Fold(name), out var id) ? id : null;
}
