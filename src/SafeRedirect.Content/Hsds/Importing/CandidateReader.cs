using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Turns a service of the document into one of the content, or says why it cannot.</summary>
internal sealed class CandidateReader(ImportScope scope)
{
    private const string Active = "active";

    private readonly NameIndex _names = new(scope);

    /// <summary>The services that are active and have what HSDS requires; others are noted or faults.</summary>
    public IReadOnlyList<HsdsService> OnlyActive(IReadOnlyList<HsdsService> services) => [.. services.Where(IsActive)];

    /// <summary>A service in the form of the content.</summary>
    /// <returns><see langword="null"/> when it cannot be one; the faults are noted.</returns>
    public Candidate? Read(IdentifiedService identified)
    {
        var (service, existing) = (identified.Service, identified.Existing);
        var before = scope.Faults.Count;
        var (at, address) = Places.Find(service, scope);
        var isConfidential = IsConfidential(identified, address);
        address = isConfidential ? null : address;
        var area = new AreaFinder(_names, scope).Find(identified, address);
        var words = WordReader.Read(service, at, address, scope);
        if (isConfidential)
        {
            WordReader.RefuseLeak(service, words, scope);
        }

        if (!string.IsNullOrWhiteSpace(service.Alert))
        {
            scope.Note(service, "it has an alert, which is left out", "Read it there: what is different for a short time may keep people from being helped");
        }

        var candidate = new Candidate(service.Place, identified.Id, area ?? default, existing, isConfidential, Verified(service))
        {
            Categories = Categories(service, existing),
            Hours = Needed(identified, () => HoursReader.Read(service, at, scope), "it does not say when it is open", "Add a weekly schedule with byday, opens_at and closes_at"),
            Languages = Needed(identified, () => LanguageReader.Read(service, at, scope), "it names no language", "Add the languages that are spoken there"),
            Phone = Needed(identified, () => PhoneReader.Read(service, at, scope), "it has no phone number for voice", "Add one: people call before they go"),
            Cost = CostReader.Read(service),
            ValidDays = Attributes.ValidDays(service),
            IsExample = Attributes.IsExample(service),
            Words = words,
        };
        if (existing is null)
        {
            RequireOthers(service, candidate);
        }

        return scope.Faults.Count == before ? candidate : null;
    }

    private bool IsActive(HsdsService service)
    {
        if (string.IsNullOrWhiteSpace(service.Id) || string.IsNullOrWhiteSpace(service.Name) || string.IsNullOrWhiteSpace(service.Status))
        {
            scope.Fault(service, "it lacks its id, name or status", "Ask for the file again: HSDS requires all three");
            return false;
        }

        if (service.Status.Trim().Equals(Active, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        scope.Note(service, "it is not active and is left out", "If the content has it, ask whether it still helps people");
        return false;
    }

    /// <summary>Whether nobody may learn where it is: marked, without an address, or confidential in the content already. An import never makes a place known.</summary>
    private bool IsConfidential(IdentifiedService identified, HsdsAddress? address)
    {
        var (service, existing) = (identified.Service, identified.Existing);
        var isMarked = Attributes.IsConfidential(service);
        if (existing is { Address: null })
        {
            if (!isMarked && address is not null)
            {
                scope.Note(service, "it is confidential in the content and stays so; the address of the document is left out", "Ask its team whether the address may be known at all");
            }

            return true;
        }

        if (!isMarked && address is not null)
        {
            return false;
        }

        if (existing is not null || !isMarked)
        {
            scope.Note(service, $"{(isMarked ? "it is marked as confidential" : "it has no address")}: it becomes confidential, and only its phone is shown", "If everybody may know where it is, write the address in the document");
        }

        return true;
    }

    private DateOnly Verified(HsdsService service)
    {
        if (string.IsNullOrWhiteSpace(service.AssuredDate))
        {
            scope.Fault(service, "nobody says when it was last checked: assured_date is missing", "Somebody must call it first; then write the day as assured_date");
            return default;
        }

        if (DayText.TryRead(service.AssuredDate.Trim(), out var day))
        {
            return day;
        }

        scope.Fault(service, "assured_date is not a day of the calendar", "Write it as YYYY-MM-DD");
        return default;
    }

    private IReadOnlyList<CategoryId>? Categories(HsdsService service, Service? existing)
    {
        IReadOnlyList<CategoryId> named =
        [
            .. service.Attributes.Given().Where(attribute => attribute.TaxonomyTerm is not null && !Terms.FactTerms.Owns(attribute.TaxonomyTerm))
                .Select(attribute => _names.Category(attribute.TaxonomyTerm!.Code) ?? _names.Category(attribute.TaxonomyTerm.Name)).OfType<CategoryId>().Distinct(),
        ];
        if (named.Count > 0)
        {
            return named;
        }

        if (existing is not null)
        {
            return null;
        }

        if (scope.Options.Category is { } category)
        {
            return [category];
        }

        scope.Fault(service, "none of its taxonomy terms is a category of the content", "Import with --category and an id of services/categories.yaml, or use the names of our categories there");
        return null;
    }

    /// <summary>A fact that a new service must have; an existing one keeps its own.</summary>
    private T? Needed<T>(IdentifiedService identified, Func<T?> read, string message, string mend)
        where T : class
    {
        var before = scope.Faults.Count;
        var value = read();
        // What could not be read has its fault already and is not missing.
        Require(identified.Service, value is not null || identified.Existing is not null || scope.Faults.Count > before, message, mend);
        return value;
    }

    private void RequireOthers(HsdsService service, Candidate candidate)
    {
        Require(service, candidate.Cost is not null, "it does not say what it costs", "Add a cost_option with the amount 0 if it is free");
        Require(service, !string.IsNullOrWhiteSpace(service.Description), "it has no description", "Say in one or two sentences what it offers");
        Require(
            service,
            service.ServiceAtLocations.Given().Any(place => place.Location?.Accessibility.Given().Any() == true),
            "it does not say how people with a disability can use it",
            "Ask there, and write it as the accessibility of the location");
    }

    private void Require(HsdsService service, bool isThere, string message, string mend)
    {
        if (!isThere)
        {
            scope.Fault(service, message, mend);
        }
    }
}
