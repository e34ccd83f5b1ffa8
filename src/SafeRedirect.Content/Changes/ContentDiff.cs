using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Translation;
using YamlDotNet.Core;

namespace SafeRedirect.Content.Changes;

/// <summary>Compares two content folders by what they say, not by their lines.</summary>
public static class ContentDiff
{
    /// <summary>Every difference, in the order of paths and keys.</summary>
    /// <param name="before">A content folder as it was.</param>
    /// <param name="after">The folder as it is.</param>
    public static IReadOnlyList<ContentChange> Between(string before, string after)
    {
        var (old, now) = (Read(before), Read(after));
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .SelectMany(path => Compare(path, old.GetValueOrDefault(path) ?? [], now.GetValueOrDefault(path) ?? [])),
        ];
    }

    /// <summary>What a writer can have forgotten, given the changes of one file: a new review, a higher revision.</summary>
    /// <param name="changes">The changes of a file that was there before and is there now.</param>
    public static IReadOnlyList<string> Forgotten(IReadOnlyList<ContentChange> changes)
    {
        var head = changes.Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
        var isText = changes.Any(change => change is { Before: not null, After: not null } && SlotReader.IsText(change.Path, change.Key));
        var hints = new List<string>();
        if (isText && !head.Contains("state") && changes[0].State == "reviewed" && !head.Contains("checked"))
        {
            hints.Add("the file still says reviewed: let the change be reviewed, and set checked");
        }

        if (isText && changes[0].HasRevision && !head.Contains("revision"))
        {
            hints.Add("the revision is the same: raise it if the meaning changed, so that translations are marked as outdated");
        }

        return hints;
    }

    private static IEnumerable<ContentChange> Compare(string path, Dictionary<string, string> before, Dictionary<string, string> after)
    {
        foreach (var key in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            var (old, now) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            if (old != now)
            {
                yield return new ContentChange(path, key, old, now) { State = after.GetValueOrDefault("state"), HasRevision = after.ContainsKey("revision") };
            }
        }
    }

    private static Dictionary<string, Dictionary<string, string>> Read(string folder) =>
        SourceFolder.Read(folder, new FaultList()).ToDictionary(file => file.Path, Values, StringComparer.Ordinal);

    private static Dictionary<string, string> Values(SourceFile file)
    {
        try
        {
            return SlotReader.ReadAll(file).GroupBy(slot => slot.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        }
        catch (YamlException)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal) { ["(not readable)"] = file.Text };
        }
    }
}
