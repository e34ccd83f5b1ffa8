namespace SafeRedirect.Content.Loading;

/// <summary>What stands between a pack that loads and one that may be shown to people: nothing invented, and every text that matters for safety read by a person.</summary>
public static class ContentRelease
{
    /// <summary>Checks a pack for release.</summary>
    /// <returns>Every fault in one list, in the order of path and line; none means that it may be released.</returns>
    public static IReadOnlyList<ContentFault> Check(ContentPack pack)
    {
        var organisation = pack.Organisation;
        var faults = new Files.FaultList(FaultLevel.Finding);
        RefuseExample(faults, organisation.Source, organisation.IsExample, "the organisation");
        foreach (var hotline in organisation.Hotlines)
        {
            RefuseExample(faults, hotline.Source, hotline.IsExample, $"the hotline {hotline.Id}");
            RefuseReserved(faults, hotline.Source, hotline.Phone, $"the hotline {hotline.Id}");
        }

        foreach (var office in organisation.Offices)
        {
            RefuseExample(faults, office.Source, office.IsExample, $"the office {office.Id}");
        }

        foreach (var service in pack.Directory.Services)
        {
            RefuseExample(faults, service.Source, service.IsExample, $"the service {service.Id}");
            RefuseReserved(faults, service.Source, service.Phone, $"the service {service.Id}");
        }

        foreach (var host in organisation.LinkHosts.Append(organisation.PrivacyNotice.IdnHost).Distinct(StringComparer.Ordinal).Where(ReservedRanges.ContainsHost))
        {
            Add(faults, organisation.Source, $"the host {host} is reserved for examples", "Write the organisation's own host, under links or privacy-notice");
        }

        foreach (var file in pack.Files.Where(file => ReviewRules.IsSafety(file) && file.Review.State != ReviewState.Reviewed))
        {
            Add(faults, file.State, $"a text for safety is {file.Review.State.ToString().ToLowerInvariant()}, not reviewed", "Let somebody who speaks the language review it, then set state and reviewed-by");
        }

        return faults.Sorted();
    }

    private static void RefuseExample(Files.FaultList faults, SourceLine source, bool isExample, string what)
    {
        if (isExample)
        {
            Add(faults, source, $"{what} is an example", "Write the real facts, then take out example: true");
        }
    }

    private static void RefuseReserved(Files.FaultList faults, SourceLine source, string phone, string what)
    {
        if (ReservedRanges.ContainsPhone(phone))
        {
            Add(faults, source, $"{what} has a number that is reserved for examples", "Write the real number, and call it once");
        }
    }

    private static void Add(Files.FaultList faults, SourceLine source, string message, string mend) =>
        faults.Add(source.Path ?? "content", Math.Max(1, source.Line), message, mend);
}
