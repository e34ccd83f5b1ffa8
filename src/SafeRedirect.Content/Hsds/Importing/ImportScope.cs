using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>What every reader needs to know while a document is imported.</summary>
/// <param name="language">The language of the document's texts.</param>
internal sealed class ImportScope(Organisation organisation, ServiceDirectory directory, ContentRequirements requirements, HsdsImportOptions options, string language)
{
    private const int ShownLength = 60;

    /// <summary>Who imports.</summary>
    public Organisation Organisation => organisation;

    /// <summary>The directory as it is now.</summary>
    public ServiceDirectory Directory => directory;

    /// <summary>What the document cannot say.</summary>
    public HsdsImportOptions Options => options;

    /// <summary>The day of the import.</summary>
    public DateOnly Today => requirements.Today;

    /// <summary>The language of the document's texts.</summary>
    public string Language => language;

    /// <summary>Where it goes what keeps the document from being imported.</summary>
    public FaultList Faults { get; } = new();

    /// <summary>Where it goes what the writer should know.</summary>
    public FaultList Notes { get; } = new(FaultLevel.Finding);

    /// <summary>A text in the form in which names are compared.</summary>
    public string Fold(string text) => requirements.Fold(text);

    /// <summary>Notes a fault of a service.</summary>
    /// <param name="at">Where in the document, when that is known better than the service's own place.</param>
    public void Fault(HsdsService service, string message, string mend, DocumentPlace at = default) => Add(Faults, service, at, message, mend);

    /// <summary>Notes what the writer should know about a service.</summary>
    public void Note(HsdsService service, string message, string mend) => Add(Notes, service, default, message, mend);

    /// <summary>A text of the document as a content file may hold it.</summary>
    /// <param name="what">What the text is, for a fault.</param>
    /// <returns><see langword="null"/> when there is none, or a sign in it may not stand in a content file; then the fault is noted.</returns>
    public string? Clean(HsdsService service, string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var clean = text.ReplaceLineEndings("\n").Replace('\t', ' ').Trim();
        foreach (var sign in clean.Where(SourceText.IsHiddenControl).Take(1))
        {
            Fault(service, $"{what} holds an invisible control character U+{(int)sign:X4}", "Delete it there and type the line again");
            return null;
        }

        return clean;
    }

    private static void Add(FaultList list, HsdsService service, DocumentPlace at, string message, string mend)
    {
        var place = at.File is null ? service.Place : at;
        list.Add(place.File!, Math.Max(1, place.Line), $"{Called(service)}: {message}", mend);
    }

    /// <summary>The name of a service for a fault: short, and nothing in it that moves the cursor of a terminal.</summary>
    private static string Called(HsdsService service)
    {
        var name = new string([.. (service.Name ?? service.Id ?? "without a name").Select(sign => char.IsControl(sign) || SourceText.IsHiddenControl(sign) ? ' ' : sign)]).Trim();
        return $"the service {(name.Length <= ShownLength ? name : name[..ShownLength] + "…")}";
    }
}
