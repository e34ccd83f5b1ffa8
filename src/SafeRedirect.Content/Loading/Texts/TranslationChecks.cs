using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Compares each translation with its source: whether it is there, made from the present revision, and has the same placeholders.</summary>
internal sealed class TranslationChecks(LoadScope scope)
{
    /// <summary>Notes every fault between the languages of one kind of file.</summary>
    /// <param name="pathOf">The path of a group's file in a language.</param>
    /// <param name="present">Paths of files that are there, readable or not.</param>
    /// <param name="missing">Where it is noted that a group is missing in a language.</param>
    /// <param name="sameKeys">Whether every language has the keys of the source; for scripts the required keys say it.</param>
    public void Check(IReadOnlyList<TextFile> files, Func<string, string, string> pathOf, IReadOnlySet<string> present, Func<string, FaultList> missing, KeyRule sameKeys)
    {
        foreach (var group in files.GroupBy(file => file.File.Group, StringComparer.Ordinal))
        {
            var target = missing(group.Key);
            foreach (var language in scope.Languages.Where(language => !present.Contains(pathOf(group.Key, language))))
            {
                target.Add("missing", pathOf(group.Key, language), 1, $"{group.Key} is missing in {language}", "Write it; every language of the bot has it");
            }

            if (group.FirstOrDefault(file => file.File.Language == scope.SourceLanguage) is { } source)
            {
                foreach (var translation in group.Where(file => file != source))
                {
                    CheckRevision(source, translation);
                    CheckPlaceholders(source, translation, sameKeys);
                }
            }
        }
    }

    private void CheckRevision(TextFile source, TextFile translation)
    {
        var (made, now) = (translation.File.Review.Revision, source.File.Review.Revision);
        if (made < now)
        {
            scope.Findings.Add("outdated", translation.File.State.Path!, translation.RevisionLine, $"the translation was made from revision {made}, the source is at {now}", "Compare it with the source, then raise source-revision");
        }
        else if (made > now)
        {
            Add(translation, $"the translation names revision {made}, the source is only at {now}", "Write the source's revision it was made from");
        }
    }

    private void CheckPlaceholders(TextFile source, TextFile translation, KeyRule sameKeys)
    {
        var translated = translation.Texts.ToLookup(text => text.Key, text => text.Text, StringComparer.Ordinal);
        foreach (var (key, text) in source.Texts)
        {
            if (!translated.Contains(key))
            {
                if (sameKeys == KeyRule.SameInEveryLanguage)
                {
                    // A language that is not offered yet may have gaps: they are listed, and the bot runs.
                    var target = scope.Languages.Contains(translation.File.Language) ? scope.Faults : scope.Findings;
                    target.Add("missing", translation.File.State.Path!, translation.RevisionLine, $"{key} is missing, the source has it", "Translate it");
                }

                continue;
            }

            Compare(key, text, translated[key].First());
        }

        if (sameKeys == KeyRule.SameInEveryLanguage)
        {
            foreach (var key in translated.Select(text => text.Key).Except(source.Texts.Select(text => text.Key), StringComparer.Ordinal))
            {
                Add(translation, $"{key} is here, the source does not have it", "Add it to the source, or delete it here");
            }
        }
    }

    private void Compare(string key, PlacedText source, PlacedText translation)
    {
        var (wanted, found) = (PlaceholderScan.Names(source.Value), PlaceholderScan.Names(translation.Value));
        foreach (var name in wanted.Except(found, StringComparer.Ordinal))
        {
            scope.Faults.Add("placeholder", translation.Path, translation.FirstLine, $"{key} lacks the placeholder {{{name}}}, which {source.Path}:{source.FirstLine} has", "Put it where it belongs in the sentence");
        }

        foreach (var name in found.Except(wanted, StringComparer.Ordinal))
        {
            scope.Faults.Add("placeholder", translation.Path, translation.FirstLine, $"{key} has the placeholder {{{name}}}, which {source.Path}:{source.FirstLine} lacks", "Take it out, or add it to the source");
        }
    }

    private void Add(TextFile file, string message, string mend) => scope.Faults.Add(file.File.State.Path!, file.RevisionLine, message, mend);
}
