namespace SafeRedirect.Dialog.Dialogs;

/// <summary>A service in a few lines: name, what it offers, open now, hours, languages, phone, address, cost, access, last checked.</summary>
internal static class ServiceCard
{
    public static string Write(Service service, Phrasebook phrases, ContentPack pack, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, pack.Organisation.TimeZone).DateTime;
        var language = phrases.Language;
        List<string> lines =
        [
            service.Name.In(language),
            service.Offers.In(language).TrimEnd(),
            phrases.Text(service.Hours.IsOpenAt(local) ? "services.open-now" : "services.closed-now"),
            phrases.Text("services.line-hours", ("hours", phrases.Hours(service.Hours))),
            phrases.Text("services.line-phone", ("phone", phrases.Phone(service.Phone))),
            service.Address is { } address
                ? phrases.Text("services.line-address", ("address", address.In(language)))
                : phrases.Text("services.confidential"),
            phrases.Text("services.line-cost", ("cost", phrases.Cost(service.Cost))),
            phrases.Text("services.line-access", ("access", service.Accessibility.In(language).TrimEnd())),
            phrases.Text("services.line-checked", ("date", phrases.Date(service.Verified))),
        ];
        if (service.Eligibility is { } eligibility)
        {
            lines.Insert(2, phrases.Text("services.line-for", ("eligibility", eligibility.In(language).TrimEnd())));
        }

        if (phrases.LanguageNames(service.Languages) is { Length: > 0 } names)
        {
            lines.Insert(lines.Count - 5, phrases.Text("services.line-languages", ("languages", names)));
        }

        return string.Join('\n', lines);
    }
}
