using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Reads the head that every text file has.</summary>
internal sealed class ReviewHeadReader(LoadScope scope)
{
    private const int MaxRevision = 100_000;

    /// <summary>The head of a text that is translated: the source language has <c>revision</c>, every other <c>source-revision</c>.</summary>
    public ReviewHead Read(YamlFields fields, string language)
    {
        var (key, other) = language == scope.SourceLanguage ? ("revision", "source-revision") : ("source-revision", "revision");
        var head = ReadDays(fields) with { Revision = fields.Number(key, 1, MaxRevision) };
        if (fields.Find(other) is not null)
        {
            fields.Fault(other, $"{other} does not belong in the language {language}", $"Write {key}: only the source language {scope.SourceLanguage} has a revision of its own");
        }

        var outdated = language == scope.SourceLanguage ? [] : fields.OptionalTexts("outdated");
        foreach (var stale in outdated)
        {
            scope.Findings.Add("outdated", fields.Path, stale.Line, $"{stale.Value} was translated from an older source", "Compare it with the source, then take it out of outdated");
        }

        return head with { HasOutdatedTexts = outdated.Count > 0 };
    }

    /// <summary>The head of a screening file: it is not translated, so a revision may stand there but need not.</summary>
    public ReviewHead ReadUntranslated(YamlFields fields) => ReadDays(fields) with { Revision = fields.Has("revision") ? fields.Number("revision", 1, MaxRevision) : 0 };

    private ReviewHead ReadDays(YamlFields fields)
    {
        var state = fields.OneOf("state", ("draft", ReviewState.Draft), ("machine", ReviewState.Machine), ("reviewed", ReviewState.Reviewed));
        var reviewedBy = fields.OptionalText("reviewed-by")?.Value;
        var head = new ReviewHead(state, reviewedBy, fields.Day("checked"), fields.Day("review-due"), 0);
        if (state == ReviewState.Reviewed && !fields.Has("reviewed-by"))
        {
            fields.Fault("state", "the text is reviewed but reviewed-by is missing", "Write the role of the reviewer, never a name");
        }

        if (state != ReviewState.Reviewed && fields.Has("reviewed-by"))
        {
            fields.Fault("reviewed-by", "reviewed-by stands in a text that is not reviewed", "Delete it, or set the state to reviewed");
        }

        if (reviewedBy is not null && LooksLikeName(reviewedBy))
        {
            scope.Findings.Add("private", fields.Path, fields.LineOf("reviewed-by"), "reviewed-by looks like a person's name", "Write the role: protection officer, translator");
        }

        CheckDays(fields, head);
        return head;
    }

    /// <summary>Two words or more that all begin with a capital letter.</summary>
    public static bool LooksLikeName(string role) =>
        role.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && words.All(word => char.IsUpper(word[0]));

    private void CheckDays(YamlFields fields, ReviewHead head)
    {
        // What depends on today must not stop a bot that people rely on: writers are told, and the text stays.
        if (head.Checked > scope.Requirements.Today)
        {
            scope.Findings.Add("future", fields.Path, fields.LineOf("checked"), "the day of checking is in the future", "Write the day on which the facts were compared with their sources");
        }

        if (head.ReviewDue != default && head.ReviewDue < head.Checked)
        {
            fields.Fault("review-due", "review-due is before checked", "Write the day on which it must be looked at again");
        }
        else if (head.ReviewDue != default && scope.Requirements.Today > head.ReviewDue)
        {
            scope.Findings.Add("review-due", fields.Path, fields.LineOf("review-due"), "the review is due", "Compare the facts with their sources, then set checked and review-due");
        }
    }
}
