namespace SafeRedirect.Content.Statistics;

/// <summary>Finds contacts whose verification runs out.</summary>
public static class ExpiringFacts
{
    /// <summary>Every contact that is shown for the last time before or on a day, the most pressing first.</summary>
    public static IReadOnlyList<ExpiringFact> Until(ContentPack pack, DateOnly day)
    {
        var facts = pack.Organisation.Hotlines.Select(hotline => new ExpiringFact($"hotline {hotline.Id}", hotline.Verified.AddDays(hotline.ValidDays), hotline.Source))
            .Concat(pack.Organisation.Offices.Select(office => new ExpiringFact($"office {office.Id}", office.Verified.AddDays(office.ValidDays), office.Source)))
            .Concat(pack.Directory.Services.Select(service => new ExpiringFact($"service {service.Id}", service.Verified.AddDays(service.ValidDays), service.Source)));
        return [.. facts.Where(fact => fact.LastDay <= day).OrderBy(fact => fact.LastDay).ThenBy(fact => fact.What, StringComparer.Ordinal)];
    }
}
