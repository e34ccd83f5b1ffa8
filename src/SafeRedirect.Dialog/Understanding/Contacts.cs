namespace SafeRedirect.Dialog.Understanding;

/// <summary>Which contacts of a pathway may be shown today.</summary>
internal static class Contacts
{
    /// <summary>The hotlines of a pathway, those open now first; one verified too long ago is replaced by the next in its chain.</summary>
    /// <remarks>When every chain has run out, the number verified last is shown all the same: an old number is better than none.</remarks>
    public static IReadOnlyList<Hotline> Hotlines(ContentPack pack, Pathway pathway, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, pack.Organisation.TimeZone).DateTime;
        return [.. InOrder(pack, pathway, now).OrderBy(hotline => hotline.Hours.IsOpenAt(local) ? 0 : 1)];
    }

    /// <summary>The same in the order in which the pathway lists them, for texts that are read at any hour.</summary>
    public static IReadOnlyList<Hotline> InOrder(ContentPack pack, Pathway pathway, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, pack.Organisation.TimeZone).DateTime);
        var listed = pack.Organisation.Pathways[pathway].Hotlines;
        var valid = listed.Select(hotline => Valid(pack, hotline, today)).OfType<Hotline>().DistinctBy(hotline => hotline.Id).ToList();
        return valid.Count == 0 ? [listed.MaxBy(hotline => hotline.Verified)!] : valid;
    }

    /// <summary>The offices of a pathway, without those verified too long ago (all, when that leaves none).</summary>
    public static IReadOnlyList<Office> Offices(ContentPack pack, Pathway pathway, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, pack.Organisation.TimeZone).DateTime);
        var listed = pack.Organisation.Pathways[pathway].Offices;
        var valid = listed.Where(office => office.Verified.AddDays(office.ValidDays) >= today).ToList();
        return valid.Count == 0 ? listed : valid;
    }

    private static Hotline? Valid(ContentPack pack, Hotline? hotline, DateOnly today)
    {
        // The loader refuses circles; the bound only keeps a wrong pack from hanging a turn.
        for (var hops = 0; hotline is not null && hops < 16; hops++)
        {
            if (hotline.Verified.AddDays(hotline.ValidDays) >= today)
            {
                return hotline;
            }

            hotline = pack.Organisation.Hotlines.FirstOrDefault(next => next.Id == hotline.Backup);
        }

        return null;
    }
}
