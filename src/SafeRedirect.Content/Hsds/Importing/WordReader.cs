using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Reads the texts of a service.</summary>
internal static class WordReader
{
    /// <summary>Shorter lines stand in many texts by chance.</summary>
    private const int ShortestStreet = 5;

    /// <summary>The texts that the document has, by their keys in the content.</summary>
    /// <param name="address">The address; <see langword="null"/> for a place that must stay unknown.</param>
    public static IReadOnlyList<(string Key, string Text)> Read(HsdsService service, HsdsServiceAtLocation? at, HsdsAddress? address, ImportScope scope)
    {
        (string Key, string? Text)[] words =
        [
            ("name", scope.Clean(service, "its name", service.Name)),
            ("offers", scope.Clean(service, "its description", service.Description)),
            ("eligibility", scope.Clean(service, "its eligibility_description", service.EligibilityDescription)),
            ("address", address is null ? null : scope.Clean(service, "its address", Places.Text(address))),
            ("accessibility", scope.Clean(service, "its accessibility", Accessibility(at?.Location))),
        ];
        return [.. words.Where(word => word.Text is not null).Select(word => (word.Key, word.Text!))];
    }

    /// <summary>Notes a text that tells where a place is that must stay unknown. The fault does not repeat it.</summary>
    public static void RefuseLeak(HsdsService service, IReadOnlyList<(string Key, string Text)> words, ImportScope scope)
    {
        var streets = service.ServiceAtLocations.Given().SelectMany(at => at.Location?.Addresses.Given() ?? [])
            .Select(address => scope.Fold(address.Address1 ?? string.Empty)).Where(street => street.Length >= ShortestStreet).ToList();
        foreach (var (key, text) in words.Where(word => streets.Exists(street => scope.Fold(word.Text).Contains(street, StringComparison.Ordinal))))
        {
            scope.Fault(service, $"it is confidential, and its {key} says where it is ({text.Length} characters withheld)", "Take the address out of the text there");
        }
    }

    private static string? Accessibility(HsdsLocation? location)
    {
        var texts = location?.Accessibility.Given().SelectMany(entry => new[] { entry.Description, entry.Details }).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim());
        return texts is null ? null : string.Join(' ', texts.Distinct(StringComparer.Ordinal));
    }
}
