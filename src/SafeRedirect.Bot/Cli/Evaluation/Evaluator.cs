namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>Measures what the bot understands on the corpus.</summary>
internal sealed class Evaluator(Knowledge knowledge)
{
    private const int ShortMessage = 15;

    private readonly Figures _figures = new();

    /// <summary>Measures every line of the corpus.</summary>
    public static Figures Measure(Knowledge knowledge, IReadOnlyList<CorpusLine> corpus)
    {
        var evaluator = new Evaluator(knowledge);
        foreach (var line in corpus)
        {
            evaluator.Measure(line);
        }

        return evaluator._figures;
    }

    private void Measure(CorpusLine line)
    {
        if (line.Severity is not null)
        {
            MeasureMessage(line);
        }
        else if (line.Article is not null)
        {
            MeasureQuestion(line);
        }
        else if (line.Value is not null)
        {
            MeasureAnswer(line);
        }
        else if (line.Spans is { } spans)
        {
            MeasureIdentifiers(line, spans);
        }
    }

    private void MeasureMessage(CorpusLine line)
    {
        var findings = knowledge.Screener.Screen(line.Text);
        var isNoticed = findings.Severity != Severity.None;
        Count(line, line.Text.Length < ShortMessage ? "language-short" : "language", findings.Language == line.Lang);
        if (line.Topic is null)
        {
            Count(line, $"{line.Kind}-left", !isNoticed);
            Count(line, "all-ordinary-left", !isNoticed);
            return;
        }

        Count(line, "disclosures-noticed", isNoticed);
        Count(line, "topic-main", findings.Topics.Count > 0 && findings.Topics[0].Topic.Id() == line.Topic);
        Count(line, "topic-named", findings.Topics.Any(topic => topic.Topic.Id() == line.Topic));
        Count(line, $"topic/{line.Topic}", isNoticed);
        if (line.Severity == "urgent")
        {
            Count(line, "urgent-noticed", isNoticed);
            Count(line, "urgent-called-urgent", findings.Severity == Severity.Urgent);
        }
    }

    private void MeasureQuestion(CorpusLine line)
    {
        Count(line, "questions-left", knowledge.Screener.Screen(line.Text).Severity == Severity.None);
        var match = knowledge.Match(line.Text, line.Lang);
        if (line.Article == "none")
        {
            Count(line, "out-of-scope-refused", match.Decision == MatchDecision.None);
            return;
        }

        Count(line, "questions-first", match.Article?.Value == line.Article);
        Count(line, "questions-offered", match.Article?.Value == line.Article || match.Alternatives.Take(2).Any(other => other.Value == line.Article));
    }

    private void MeasureAnswer(CorpusLine line)
    {
        var answer = knowledge.Screener.UnderstandAnswer(line.Text).ToString().ToLowerInvariant();
        Count(line, "answers-understood", answer == line.Value);
        if (line.Value != "yes")
        {
            Count(line, "never-taken-for-yes", answer != "yes");
        }
    }

    private void MeasureIdentifiers(CorpusLine line, IReadOnlyList<CorpusSpan> spans)
    {
        var found = knowledge.Screener.Screen(line.Text).Identifiers;
        if (spans.Count == 0)
        {
            Count(line, "look-alikes-left", found.Count == 0);
        }

        foreach (var span in spans)
        {
            var isCued = span.Type is "person-name" or "address";
            Count(line, isCued ? "names-and-addresses-found" : "identifiers-found", found.Any(other => other.Start <= span.Start && other.End >= span.End));
        }
    }

    private void Count(CorpusLine line, string name, bool isRight) => _figures.Count($"{line.Lang}/{name}", isRight, line.Id);
}
