using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Reads who receives a referral, and keeps the contacts for conduct apart from all others.</summary>
internal sealed class PathwayReader(LoadScope scope, LanguageBook words)
{
    private const string ApartMend = "People who report staff must be able to go around everybody else: give conduct its own";

    /// <summary>All nine pathways.</summary>
    public IReadOnlyDictionary<Pathway, PathwayContacts> Read(YamlFields organisation, IReadOnlyList<Hotline> hotlines, IReadOnlyList<Office> offices)
    {
        var contacts = new Dictionary<Pathway, PathwayContacts>();
        if (organisation.Map("pathways") is not { } map)
        {
            return contacts;
        }

        foreach (var pathway in Enum.GetValues<Pathway>())
        {
            if (map.Map(pathway.ToString().ToLowerInvariant()) is { } fields)
            {
                contacts[pathway] = One(pathway, fields, hotlines, offices);
            }
        }

        map.RefuseOthers();
        CheckConduct(map, contacts, hotlines);
        return contacts;
    }

    private PathwayContacts One(Pathway pathway, YamlFields fields, IReadOnlyList<Hotline> hotlines, IReadOnlyList<Office> offices)
    {
        var key = $"pathway.{pathway.ToString().ToLowerInvariant()}";
        var source = new SourceLine(fields.Path, fields.Line);
        var contacts = new PathwayContacts(
            pathway,
            words.Take($"{key}.team", TextShape.Fact, source),
            words.TakeOptional($"{key}.receiver", TextShape.Fact, source),
            Pick(fields, "hotlines", id => hotlines.FirstOrDefault(hotline => hotline.Id.Value == id)),
            Pick(fields, "offices", id => offices.FirstOrDefault(office => office.Id.Value == id)),
            words.Take($"{key}.wait", TextShape.Fact, source));
        fields.RefuseOthers();
        return contacts;
    }

    private List<T> Pick<T>(YamlFields fields, string key, Func<string, T?> find)
        where T : class
    {
        var picked = new List<T>();
        var ids = fields.Texts(key);
        foreach (var id in ids)
        {
            if (find(id.Value) is { } found)
            {
                picked.Add(found);
            }
            else
            {
                scope.Faults.Add(fields.Path, id.Line, $"{id.Value} is not one of the {key}", $"Write an id that stands under {key}");
            }
        }

        if (ids.Count == 0 && fields.Has(key))
        {
            fields.Fault(key, $"the pathway has no {key}", "List at least one");
        }

        return picked;
    }

    private static void CheckConduct(YamlFields map, Dictionary<Pathway, PathwayContacts> contacts, IReadOnlyList<Hotline> hotlines)
    {
        if (!contacts.TryGetValue(Pathway.Conduct, out var conduct) || map.OptionalMap("conduct") is not { } fields)
        {
            return;
        }

        if (fields.Find("offices") is YamlSequence { Items.Count: < 2 })
        {
            fields.Fault("offices", "conduct has fewer than two offices", "Somebody reporting one office must have another to go to: list a second");
        }

        foreach (var other in contacts.Values.Where(other => other.Pathway != Pathway.Conduct))
        {
            CheckApart(fields, conduct, other, hotlines);
        }

        foreach (var hotline in conduct.Hotlines)
        {
            foreach (var backup in BackupChain.Of(hotline, hotlines).Where(backup => !conduct.Hotlines.Contains(backup)))
            {
                fields.Fault("hotlines", $"the backup {backup.Id} of the hotline {hotline.Id} is not a hotline of conduct", ApartMend + " backup");
            }
        }
    }

    private static void CheckApart(YamlFields fields, PathwayContacts conduct, PathwayContacts other, IReadOnlyList<Hotline> hotlines)
    {
        var name = other.Pathway.ToString().ToLowerInvariant();
        var reached = other.Hotlines.Concat(other.Hotlines.SelectMany(hotline => BackupChain.Of(hotline, hotlines))).ToHashSet();
        foreach (var hotline in conduct.Hotlines.Where(reached.Contains))
        {
            fields.Fault("hotlines", $"the hotline {hotline.Id} is also one of {name}", ApartMend + " hotline");
        }

        foreach (var shared in conduct.Hotlines.Where(hotline => reached.Any(used => used.Phone == hotline.Phone && used.Id != hotline.Id)))
        {
            fields.Fault("hotlines", $"the hotline {shared.Id} has the same number as one of {name}", ApartMend + " number");
        }

        foreach (var office in conduct.Offices.Where(other.Offices.Contains))
        {
            fields.Fault("offices", $"the office {office.Id} is also one of {name}", ApartMend + " office");
        }
    }
}
