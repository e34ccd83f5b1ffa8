using System.Globalization;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;
using SafeRedirect.Content.Loading.Contacts;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Facts that stand in the attributes of a service.</summary>
internal static class Attributes
{
    private const int MaxValidDays = 366;

    /// <summary>The id that one of our own exports carries; <see langword="null"/> when there is none or it has not the form of an id.</summary>
    public static string? ServiceId(HsdsService service) => OwnValue(service, FactTerms.ServiceId) is { } id && ContactFacts.IsId(id) ? id : null;

    /// <summary>For how many days a check holds, from one of our own exports.</summary>
    public static int? ValidDays(HsdsService service) =>
        int.TryParse(OwnValue(service, FactTerms.ValidDays), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MaxValidDays ? days : null;

    /// <summary>Whether one of our own exports says that the service is invented.</summary>
    public static bool IsExample(HsdsService service) => OwnValue(service, FactTerms.Example) == "true";

    /// <summary>Whether anybody marked the service, or a place of it, as confidential: whoever wrote the mark meant it.</summary>
    public static bool IsConfidential(HsdsService service) =>
        service.Attributes.Given().Concat(service.ServiceAtLocations.Given().SelectMany(at => at.Location?.Attributes.Given() ?? [])).Any(IsConfidential);

    /// <summary>What the attributes call the area of the service: a term or a value.</summary>
    public static IEnumerable<string> Areas(HsdsService service) =>
        service.Attributes.Given().Where(attribute => Names(attribute, "area")).SelectMany(attribute => new[] { attribute.Value, attribute.TaxonomyTerm?.Code, attribute.TaxonomyTerm?.Name }).OfType<string>();

    private static bool IsConfidential(HsdsAttribute attribute) =>
        Names(attribute, FactTerms.Confidential) && (attribute.Value ?? string.Empty).Trim().ToLowerInvariant() is not ("false" or "no" or "0");

    private static bool Names(HsdsAttribute attribute, string name) =>
        new[] { attribute.LinkType, attribute.TaxonomyTerm?.Code, attribute.TaxonomyTerm?.Name }.Any(text => name.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string? OwnValue(HsdsService service, string code) =>
        service.Attributes.Given().FirstOrDefault(attribute => FactTerms.Owns(attribute.TaxonomyTerm) && attribute.TaxonomyTerm!.Code == code)?.Value;
}
