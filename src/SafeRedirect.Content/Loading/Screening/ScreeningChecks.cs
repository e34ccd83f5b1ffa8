namespace SafeRedirect.Content.Loading.Screening;

/// <summary>Names what a language lacks to be understood: without it the bot takes every message of the language for sensitive, or misses what it should notice.</summary>
internal sealed class ScreeningChecks(LoadScope scope)
{
    private static readonly string[] Kinds = ["answers", "commands", "concepts", "cues", "examples", "language", "questions"];

    /// <summary>Notes every file that a published language lacks, and refuses questions for articles that do not exist.</summary>
    /// <param name="articles">The ids of all articles.</param>
    public void Check(IReadOnlyList<ScreeningLine> lines, IReadOnlySet<string> articles)
    {
        foreach (var line in lines.Where(line => line.Section == "questions" && line.List != "none" && !articles.Contains(line.List)).DistinctBy(line => (line.Path, line.List)))
        {
            scope.Faults.Add(line.Path, line.Line, $"there is no article {line.List}", "Name an article of content/faq, or none for what no article answers");
        }

        var present = lines.Select(line => (line.Section, line.Language)).ToHashSet();
        foreach (var language in scope.Languages)
        {
            foreach (var topic in scope.Requirements.TopicIds.Where(topic => !present.Contains(($"topics/{topic}", language))))
            {
                scope.Findings.Add("screening", $"content/screening/topics/{topic}/{language}.yaml", 1, $"nothing tells the bot how people who speak {language} write about {topic}", "Write phrases for it with somebody who speaks the language and knows the work");
            }

            foreach (var kind in Kinds.Where(kind => !present.Contains((kind, language))))
            {
                scope.Findings.Add("screening", $"content/screening/{kind}/{language}.yaml", 1, $"the bot has no {kind} for {language}", "Write it as docs/content/format.md shows");
            }
        }
    }
}
