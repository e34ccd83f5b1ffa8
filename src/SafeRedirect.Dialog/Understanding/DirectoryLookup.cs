using System.Collections.Frozen;

namespace SafeRedirect.Dialog.Understanding;

/// <summary>Finds the categories and areas that a message names, in any language of the pack.</summary>
internal sealed class DirectoryLookup
{
    private const int LongestPhrase = 4;

    private readonly FrozenDictionary<string, CategoryId> _categories;
    private readonly FrozenDictionary<string, AreaId> _areas;

    public DirectoryLookup(ServiceDirectory directory)
    {
        _categories = Index(directory.Categories, category => category.Label.All.Values.Concat(category.Also), category => category.Id);
        _areas = Index(directory.Areas, area => area.Name.All.Values.Concat(area.Also), area => area.Id);
    }

    /// <summary>The category named with the most words, or <see langword="null"/>.</summary>
    public CategoryId? Category(string folded) => Longest(_categories, folded)?.Value;

    /// <summary>The area named with the most words, or <see langword="null"/>.</summary>
    public AreaId? Area(string folded) => Longest(_areas, folded)?.Value;

    /// <summary>The category when the whole message is its name: "food", "doctor".</summary>
    public CategoryId? WholeCategory(string folded) => _categories.TryGetValue(folded, out var id) ? id : null;

    private static FrozenDictionary<string, TId> Index<T, TId>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> words, Func<T, TId> id)
    {
        var index = new Dictionary<string, TId>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            foreach (var word in words(item))
            {
                index.TryAdd(TextFolding.Fold(word), id(item));
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static KeyValuePair<int, TId>? Longest<TId>(FrozenDictionary<string, TId> index, string folded)
    {
        // Only the beginning of a long message is looked at: a place or need is named early, and the work stays bounded.
        var words = folded.Split(' ', 65, StringSplitOptions.RemoveEmptyEntries);
        for (var length = LongestPhrase; length > 0; length--)
        {
            for (var start = 0; start + length <= Math.Min(words.Length, 64); start++)
            {
                if (index.TryGetValue(string.Join(' ', words, start, length), out var id))
                {
                    return new KeyValuePair<int, TId>(length, id);
                }
            }
        }

        return null;
    }
}
