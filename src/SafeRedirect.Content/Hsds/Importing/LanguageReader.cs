using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Reads which languages are spoken.</summary>
internal static class LanguageReader
{
    /// <summary>The languages of the service, or of its place.</summary>
    /// <returns><see langword="null"/> when the document names none that has a code in ISO 639-1.</returns>
    public static IReadOnlyList<string>? Read(HsdsService service, HsdsServiceAtLocation? at, ImportScope scope)
    {
        var spoken = service.Languages.Given().ToList();
        if (spoken.Count == 0)
        {
            spoken = [.. at?.Location?.Languages.Given() ?? []];
        }

        var codes = new List<string>();
        foreach (var language in spoken)
        {
            if (Code(language, scope) is not { } code)
            {
                scope.Note(service, "a language that it names has no code of two letters and is left out", "Write it in its text if people must know it");
            }
            else if (!codes.Contains(code, StringComparer.Ordinal))
            {
                codes.Add(code);
            }
        }

        return codes.Count == 0 ? null : codes;
    }

    private static string? Code(HsdsLanguage language, ImportScope scope) =>
        LanguageNames.Find(language.Code) ?? LanguageNames.Find(language.Name)
        ?? scope.Organisation.Languages.FirstOrDefault(own => own.Name.Equals(language.Name?.Trim(), StringComparison.OrdinalIgnoreCase))?.Code;
}
