using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Translation;

/// <summary>Takes texts from a translator over into the content files. All or nothing: a fault anywhere leaves every file as it is.</summary>
public sealed class TranslationImport
{
    private readonly TranslationDocument _document;
    private readonly ImportOptions _options;
    private readonly List<TranslationFault> _faults = [];
    private readonly List<TranslationFault> _notes = [];
    private int _changed;
    private int _unchanged;

    private TranslationImport(TranslationDocument document, ImportOptions options)
    {
        _document = document;
        _options = options;
    }

    /// <summary>Works out what an import would change, and checks the content as it would be afterwards.</summary>
    /// <param name="folder">The content folder.</param>
    public static ImportResult Plan(string folder, ContentRequirements requirements, TranslationDocument document, ImportOptions options)
    {
        var before = SourceFolder.Read(folder, new FaultList());
        var import = new TranslationImport(document, options);
        var files = import.Files(before);
        if (import._faults.Count > 0)
        {
            return new ImportResult([], import._faults, [], import._notes);
        }

        var added = import.FaultsAdded(before, files, requirements);
        return new ImportResult(added.Count > 0 ? [] : files, [], added, import._notes) { Changed = import._changed, Unchanged = import._unchanged };
    }

    private List<(string Path, string Text)> Files(IReadOnlyList<SourceFile> contents)
    {
        var files = new List<(string, string)>();
        if (contents.All(file => file.Path != $"content/languages/{_document.TargetLanguage}.yaml"))
        {
            Fault(1, $"the content has no language {_document.TargetLanguage}", $"Add it first: content new language {_document.TargetLanguage}");
            return files;
        }

        var units = _document.Units.ToLookup(unit => unit.File, StringComparer.Ordinal);
        var translated = TranslatedFile.All(contents, _document.SourceLanguage, _document.TargetLanguage);
        foreach (var unknown in _document.Units.Where(unit => translated.All(file => file.Name != unit.File)))
        {
            Note(unknown, "the content no longer has this file; the text is left out");
        }

        foreach (var file in translated.Where(file => units.Contains(file.Name)))
        {
            if (Imported(file, [.. units[file.Name]]) is { } text)
            {
                files.Add((file.PathIn(_document.TargetLanguage), text));
            }
        }

        return files;
    }

    /// <summary>The text of a translation after the import.</summary>
    /// <returns><see langword="null"/> when it stays as it is.</returns>
    private string? Imported(TranslatedFile file, IReadOnlyList<TranslationUnit> returned)
    {
        var current = file.Units().ToDictionary(unit => unit.Key, StringComparer.Ordinal);
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        var stale = new List<string>();
        var confirmed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in returned)
        {
            if (!current.TryGetValue(unit.Key, out var now))
            {
                Note(unit, "the content no longer has this text; it is left out");
                continue;
            }

            var outcome = Judge(unit, now);
            if (outcome is UnitOutcome.Same or UnitOutcome.Taken)
            {
                confirmed.Add(unit.Key);
            }

            if (outcome is UnitOutcome.Taken or UnitOutcome.TakenStale)
            {
                changes[unit.Key] = unit.Target;
            }

            if (outcome == UnitOutcome.TakenStale)
            {
                stale.Add(unit.Key);
            }
        }

        _changed += changes.Count;
        _unchanged += returned.Count - changes.Count;
        return file.Translation is null ? Created(file, current, changes, stale) : Changed(file, [.. current.Keys], changes, stale, confirmed);
    }

    private UnitOutcome Judge(TranslationUnit unit, TranslationUnit now)
    {
        if (unit.Target.Length == 0)
        {
            if (now.Target.Length > 0)
            {
                Note(unit, "it came back empty; the translation of the content stays");
            }

            return UnitOutcome.Open;
        }

        if (unit.Target == now.Target)
        {
            return unit.IsFuzzy || unit.Source != now.Source ? UnitOutcome.Open : UnitOutcome.Same;
        }

        var isTouched = unit.Was is null || TranslationUnit.HashOf(unit.Target) != unit.Was;
        if (!isTouched)
        {
            // The content has moved on and the translator left the text as it was: the newer one stays.
            return UnitOutcome.Open;
        }

        if (unit.Was is { } was && was != now.Was && _options.Conflicts != ConflictRule.Take)
        {
            if (_options.Conflicts == ConflictRule.Refuse)
            {
                Fault(unit.Line, $"the text {unit.Id} was changed here and in the content since the export", "Import with --conflicts take or --conflicts keep, or make the two texts one");
            }

            return UnitOutcome.Open;
        }

        return JudgeNew(unit, now);
    }

    private UnitOutcome JudgeNew(TranslationUnit unit, TranslationUnit now)
    {
        if (unit.IsFuzzy)
        {
            Note(unit, "it is marked as not final and is left out");
            return UnitOutcome.Open;
        }

        if (unit.Source != now.Source)
        {
            Note(unit, "the source has changed since the export; the translation is taken and stays marked as outdated");
            return UnitOutcome.TakenStale;
        }

        return UnitOutcome.Taken;
    }

    private string? Changed(TranslatedFile file, IReadOnlyList<string> all, Dictionary<string, string> changes, List<string> stale, HashSet<string> confirmed)
    {
        var translation = file.Translation!;
        var slots = SlotReader.Read(translation);
        IReadOnlyList<(string Key, string Value)> added = [.. changes.Where(change => slots.All(slot => slot.Key != change.Key)).Select(change => (change.Key, change.Value))];
        foreach (var (key, _) in added.Where(text => !SlotWriter.CanAdd(text.Key)))
        {
            Fault(_document.Units.First(unit => unit.File == file.Name && unit.Key == key).Line, $"{translation.Path} has no text {key} yet", "Write it there once by hand, at the place where the source has it");
        }

        var text = SlotWriter.Write(translation.Text, [.. slots.Where(slot => changes.ContainsKey(slot.Key)).Select(slot => (slot, changes[slot.Key]))]);
        text = SlotWriter.Add(text, translation, [.. added.Where(text => SlotWriter.CanAdd(text.Key))]);
        var head = FileHead.Of(text);
        var isComplete = all.All(confirmed.Contains);
        var revision = FileHead.Of(file.Source.Text)["revision"] ?? "1";
        // A file made from an older source is up to date in the texts that came back; the others are named one by one.
        IEnumerable<string> open = head["source-revision"] == revision ? head.List("outdated") : all;
        if (confirmed.Count > 0 || stale.Count > 0)
        {
            MarkOutdated(head, [.. open.Where(key => !confirmed.Contains(key)), .. stale]);
            head.Set("source-revision", revision, "review-due");
        }

        if (_options.ReviewedBy is { } role && isComplete && stale.Count == 0)
        {
            head.Set("state", "reviewed", string.Empty);
            head.Set("reviewed-by", role, "state");
        }
        else if (changes.Count > 0)
        {
            head.Set("state", "draft", string.Empty);
            head.Remove("reviewed-by");
        }

        return head.ToString() is var changed && changed != translation.Text ? changed : null;
    }

    /// <summary>A file that the language did not have: the source's, with every text translated. One that is not complete is left out.</summary>
    private string? Created(TranslatedFile file, Dictionary<string, TranslationUnit> current, Dictionary<string, string> changes, List<string> stale)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        if (current.Keys.FirstOrDefault(key => !changes.ContainsKey(key)) is { } open)
        {
            Note(_document.Units.First(unit => unit.File == file.Name), $"the file is new and {open} is not translated yet; the whole file is left out");
            return null;
        }

        var text = SlotWriter.Write(file.Source.Text, [.. SlotReader.Read(file.Source).Select(slot => (slot, changes[slot.Key]))]);
        var head = FileHead.Of(text);
        head.Set("state", _options.ReviewedBy is null ? "draft" : "reviewed", string.Empty);
        head.Remove("reviewed-by");
        if (_options.ReviewedBy is { } role)
        {
            head.Set("reviewed-by", role, "state");
        }

        head.Rename("revision", "source-revision");
        MarkOutdated(head, stale);
        return head.ToString();
    }

    private static void MarkOutdated(FileHead head, List<string> keys)
    {
        if (keys.Count == 0)
        {
            head.Remove("outdated");
            return;
        }

        head.Set("outdated", $"[{string.Join(", ", keys.Distinct(StringComparer.Ordinal))}]", "source-revision");
    }

    private List<ContentFault> FaultsAdded(IReadOnlyList<SourceFile> before, List<(string Path, string Text)> files, ContentRequirements requirements)
    {
        var known = ContentLoader.Check(before, requirements).Faults.Select(fault => (fault.Path, fault.Message)).ToHashSet();
        var changed = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        IReadOnlyList<SourceFile> after =
        [
            .. before.Where(file => !changed.ContainsKey(file.Path)),
            .. files.Select(file => SourceFile.Of(file.Path, file.Text)),
        ];
        return [.. ContentLoader.Check(after, requirements).Faults.Where(fault => !known.Contains((fault.Path, fault.Message)))];
    }

    private void Fault(int line, string message, string mend) => _faults.Add(new TranslationFault(Math.Max(1, line), message, mend));

    private void Note(TranslationUnit unit, string message) => _notes.Add(new TranslationFault(Math.Max(1, unit.Line), $"{unit.Id}: {message}", "Look at it in the next export"));

    private enum UnitOutcome
    {
        /// <summary>It stays as it is in the content and is not confirmed.</summary>
        Open,

        /// <summary>It is as in the content, and the translator left no mark on it.</summary>
        Same,

        Taken,

        /// <summary>Taken, though its source has changed since the export.</summary>
        TakenStale,
    }
}
