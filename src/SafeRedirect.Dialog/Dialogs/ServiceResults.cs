namespace SafeRedirect.Dialog.Dialogs;

/// <summary>What a service search shows.</summary>
internal static class ServiceResults
{
    private const int PageSize = 3;

    /// <summary>One page of results; when the area has none, those of the nearest area that has.</summary>
    public static void Show(Draft draft, Frame.FindingService finding)
    {
        var found = Find(draft, finding, finding.Area);
        var names = Names(draft, finding);
        if (found.Count == 0)
        {
            ShowNearest(draft, finding, names);
            return;
        }

        var page = found.Skip(finding.Page * PageSize).Take(PageSize).ToList();
        if (page.Count == 0)
        {
            draft.Say("services.no-more");
            OfferNext(draft, hasMore: false);
            return;
        }

        draft.Say("services.found", names);
        SayServices(draft, page);
        var hasMore = found.Count > (finding.Page + 1) * PageSize;
        if (!hasMore && finding.Page > 0)
        {
            draft.Say("services.no-more");
        }

        OfferNext(draft, hasMore);
    }

    /// <summary>"This did not work": counted for the editors; then what else there is.</summary>
    public static bool ShowOthers(Draft draft, Frame.FindingService finding)
    {
        draft.Count(Counter.ServiceNotWorking);
        draft.Say("services.sorry");
        var shown = Shown(draft, finding);
        var others = Find(draft, finding, null).Except(shown).OrderBy(service => Distance(draft, finding.Area, service.Area)).Take(PageSize).ToList();
        if (others.Count == 0)
        {
            var hotlines = Contacts.Hotlines(draft.Pack, Pathway.General, draft.Context.Now);
            draft.Say("people.numbers", ("numbers", draft.Phrases.Numbers(hotlines)));
            draft.Call(hotlines);
        }
        else
        {
            SayServices(draft, others);
        }

        OfferNext(draft, hasMore: false);
        return true;
    }

    private static void ShowNearest(Draft draft, Frame.FindingService finding, (string Name, string Value)[] names)
    {
        var nearest = Nearest(draft, finding);
        if (nearest.Count == 0)
        {
            draft.Say("services.none", names);
            draft.Offer(Choices.OtherArea, Choices.OtherService, Choices.Person);
            return;
        }

        draft.Say("services.elsewhere", names);
        SayServices(draft, [.. nearest.Take(PageSize)]);
        OfferNext(draft, hasMore: false);
    }

    private static IReadOnlyList<Service> Nearest(Draft draft, Frame.FindingService finding)
    {
        var near = finding.Area is { } area ? draft.Pack.Directory.Area(area)?.Near ?? [] : [];
        return near.Select(id => Find(draft, finding, id)).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    // What the person has seen of this search: the pages so far, or the first places nearby when the area has none.
    private static List<Service> Shown(Draft draft, Frame.FindingService finding)
    {
        var found = Find(draft, finding, finding.Area);
        return found.Count > 0 ? [.. found.Take((finding.Page + 1) * PageSize)] : [.. Nearest(draft, finding).Take(PageSize)];
    }

    private static void SayServices(Draft draft, IReadOnlyList<Service> services)
    {
        draft.Count(Counter.ServicesShown);
        foreach (var service in services)
        {
            draft.StartMessage();
            draft.SayText($"service/{service.Id}", ServiceCard.Write(service, draft.Phrases, draft.Pack, draft.Context.Now));
        }

        draft.Say("services.call-first");
    }

    private static void OfferNext(Draft draft, bool hasMore) => draft.Offer(
        [.. hasMore ? [Choices.More] : Array.Empty<ChoiceId>(), Choices.OtherArea, Choices.OtherService, Choices.NotWorking, Choices.Person]);

    private static IReadOnlyList<Service> Find(Draft draft, Frame.FindingService finding, AreaId? area) =>
        draft.Pack.Directory.Find(
            finding.Category!.Value,
            area,
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(draft.Context.Now, draft.Pack.Organisation.TimeZone).DateTime));

    private static (string Name, string Value)[] Names(Draft draft, Frame.FindingService finding) =>
    [
        ("category", draft.Phrases.Label(Choices.Category(finding.Category!.Value)) ?? string.Empty),
        ("area", (finding.Area is { } area ? draft.Phrases.Label(Choices.Area(area)) : draft.Phrases.Label(Choices.AnyArea)) ?? string.Empty),
    ];

    private static int Distance(Draft draft, AreaId? from, AreaId to)
    {
        if (from is null || from == to)
        {
            return 0;
        }

        var near = draft.Pack.Directory.Area(from.Value)?.Near ?? [];
        var rank = near.TakeWhile(area => area != to).Count();
        return rank + 1;
    }
}
