using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Reads hotlines and offices.</summary>
internal sealed class ContactReader(LoadScope scope, LanguageBook words)
{
    private readonly ContactFacts _facts = new(scope);

    /// <summary>The hotlines, in the order of the file.</summary>
    public IReadOnlyList<Hotline> Hotlines(YamlFields organisation)
    {
        var fields = organisation.Maps("hotlines");
        IReadOnlyList<Hotline> hotlines = [.. fields.Select(Hotline)];
        RefuseTwice(fields, [.. hotlines.Select(hotline => hotline.Id.Value)]);
        for (var i = 0; i < hotlines.Count; i++)
        {
            CheckBackup(fields[i], hotlines[i], hotlines);
        }

        return hotlines;
    }

    /// <summary>The offices, in the order of the file.</summary>
    public IReadOnlyList<Office> Offices(YamlFields organisation)
    {
        var fields = organisation.Maps("offices");
        IReadOnlyList<Office> offices = [.. fields.Select(Office)];
        RefuseTwice(fields, [.. offices.Select(office => office.Id.Value)]);
        return offices;
    }

    private Hotline Hotline(YamlFields fields)
    {
        var (verified, validDays) = _facts.Verified(fields);
        var id = ContactFacts.Id(fields);
        var source = new SourceLine(fields.Path, fields.Line);
        var hotline = new Hotline(
            new HotlineId(id),
            words.Take($"hotline.{id}", TextShape.Fact, source),
            ContactFacts.Phone(fields),
            _facts.Hours(fields),
            _facts.Languages(fields),
            fields.OneOf("cost", ("free", Cost.Free), ("local", Cost.Local), ("standard", Cost.Standard)),
            verified,
            validDays,
            fields.Flag("example"),
            fields.OptionalText("backup") is { } backup ? new HotlineId(backup.Value) : null)
        {
            Source = source,
        };
        fields.RefuseOthers();
        return hotline;
    }

    private Office Office(YamlFields fields)
    {
        var (verified, validDays) = _facts.Verified(fields);
        var id = ContactFacts.Id(fields);
        var source = new SourceLine(fields.Path, fields.LineOf("area"));
        var office = new Office(
            new OfficeId(id),
            words.Take($"office.{id}", TextShape.Fact, source),
            words.Take($"office.{id}.address", TextShape.Fact, source),
            new AreaId(fields.Text("area")?.Value ?? string.Empty),
            _facts.Hours(fields),
            _facts.Languages(fields),
            verified,
            validDays,
            fields.Flag("example"))
        {
            Source = source,
        };
        fields.RefuseOthers();
        return office;
    }

    private void CheckBackup(YamlFields fields, Hotline hotline, IReadOnlyList<Hotline> hotlines)
    {
        if (hotline.Backup is { } backup && hotlines.All(other => other.Id != backup))
        {
            fields.Fault("backup", $"the backup hotline {backup} does not exist", "Write the id of a hotline of this file");
        }

        if (BackupChain.Of(hotline, hotlines).Any(next => next.Id == hotline.Id))
        {
            fields.Fault("backup", "the chain of backups comes back to this hotline", "Let the last hotline of the chain have no backup");
        }
    }

    private void RefuseTwice(IReadOnlyList<YamlFields> fields, IReadOnlyList<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids.Take(i).Contains(ids[i]) && fields[i].Has("id"))
            {
                scope.Faults.Add(fields[i].Path, fields[i].LineOf("id"), $"the id {ids[i]} stands twice", "Give each its own id");
            }
        }
    }
}
