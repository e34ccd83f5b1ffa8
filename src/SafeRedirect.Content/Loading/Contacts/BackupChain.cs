namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Follows the backups of a hotline.</summary>
internal static class BackupChain
{
    /// <summary>The hotlines that may stand in for one, the nearest first; a circle is followed once.</summary>
    public static IReadOnlyList<Hotline> Of(Hotline hotline, IReadOnlyList<Hotline> all)
    {
        var chain = new List<Hotline>();
        for (var next = Next(hotline, all); next is not null && !chain.Contains(next); next = Next(next, all))
        {
            chain.Add(next);
        }

        return chain;
    }

    private static Hotline? Next(Hotline hotline, IReadOnlyList<Hotline> all) =>
        hotline.Backup is { } backup ? all.FirstOrDefault(other => other.Id == backup) : null;
}
