using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Consents;

/// <summary>Reads one consent script in one language.</summary>
internal sealed class ConsentReader(LoadScope scope, TextRules rules, ReviewHeadReader heads)
{
    private static readonly TextShape Shape = TextShape.Paragraphs(PlaceholderNames.Consent);

    /// <summary>Reads <c>consent/&lt;script&gt;/&lt;language&gt;.yaml</c>.</summary>
    /// <returns><see langword="null"/> when there are no keys; the fault is noted.</returns>
    public (ConsentScript Consent, TextFile Text)? Read(SourceFile file)
    {
        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        var (script, language) = (file.Parts[1], file.Name);
        var texts = new List<(string, PlacedText)>();
        var asked = new List<PlacedText>();
        var review = heads.Read(fields, language);
        var version = fields.Number("version", 1, 100_000);
        var steps = Steps(fields, script, texts);
        var consent = new ConsentScript(
            script, language, version, file.Hash, steps,
            Text(fields, "question", "question", texts),
            Text(fields, "again", "again", texts),
            Text(fields, "accepted", "accepted", texts),
            Text(fields, "declined", "declined", texts),
            Questions(fields, texts, asked), review);
        fields.RefuseOthers();
        var reviewed = new ReviewedFile(TextKind.Consent, script, language, texts.Count, review, new SourceLine(file.Path, fields.LineOf("state")));
        return (consent, new TextFile(reviewed, fields.LineOf(language == scope.SourceLanguage ? "revision" : "source-revision"), texts) { Asked = asked });
    }

    private List<ConsentStep> Steps(YamlFields fields, string script, List<(string, PlacedText)> texts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var steps = new List<ConsentStep>();
        foreach (var step in fields.Maps("steps"))
        {
            var id = UniqueId(step, ids);
            steps.Add(new ConsentStep(id, Covers(step), Text(step, "text", $"step {id}", texts)));
            step.RefuseOthers();
        }

        var covered = steps.SelectMany(step => step.Covers).ToHashSet(StringComparer.Ordinal);
        foreach (var slot in ConsentSlots.RequiredBy(script).Where(slot => !covered.Contains(slot)))
        {
            fields.Fault("steps", $"no step covers {slot}", "Say it in a step, and name it under covers there");
        }

        return steps;
    }

    private IReadOnlyList<string> Covers(YamlFields step)
    {
        var covers = step.Texts("covers");
        foreach (var slot in covers.Where(slot => !ConsentSlots.All.Contains(slot.Value)))
        {
            scope.Faults.Add(step.Path, slot.Line, $"{slot.Value} is not a slot of a consent", $"Write one of: {string.Join(", ", ConsentSlots.All)}");
        }

        return [.. covers.Select(slot => slot.Value)];
    }

    private List<ConsentQuestion> Questions(YamlFields fields, List<(string, PlacedText)> texts, List<PlacedText> heard)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var claimed = new Dictionary<string, int>(StringComparer.Ordinal);
        var questions = new List<ConsentQuestion>();
        foreach (var question in fields.Maps("questions"))
        {
            var id = UniqueId(question, ids);
            var label = question.Text("label");
            if (label is not null)
            {
                var placed = PlacedText.Of(question.Path, label);
                rules.Check(placed, TextShape.Label);
                texts.Add(($"label {id}", placed));
            }

            var asked = Asked(question, claimed);
            heard.AddRange(asked);
            questions.Add(new ConsentQuestion(id, label?.Value ?? string.Empty, [.. asked.Select(way => way.Value)], Text(question, "answer", $"question {id}", texts)));
            question.RefuseOthers();
        }

        return questions;
    }

    private IReadOnlyList<PlacedText> Asked(YamlFields question, Dictionary<string, int> claimed)
    {
        var asked = question.Texts("asked");
        if (asked.Count == 0 && question.Has("asked"))
        {
            question.Fault("asked", "no way of asking is listed", "Add ways people really ask it");
        }

        foreach (var way in asked)
        {
            rules.Check(PlacedText.Of(question.Path, way), TextShape.OneLine);
            if (!claimed.TryAdd(scope.Requirements.Fold(way.Value), way.Line))
            {
                scope.Faults.Add(question.Path, way.Line, $"the same question stands in line {claimed[scope.Requirements.Fold(way.Value)]}", "Keep it where its answer is");
            }
        }

        return [.. asked.Select(way => PlacedText.Of(question.Path, way))];
    }

    private static string UniqueId(YamlFields fields, HashSet<string> ids)
    {
        var id = ContactFacts.Id(fields);
        if (fields.Has("id") && !ids.Add(id))
        {
            fields.Fault("id", $"the id {id} stands twice", "Give each its own id");
        }

        return id;
    }

    private string Text(YamlFields fields, string key, string name, List<(string, PlacedText)> texts)
    {
        if (fields.Text(key) is not { } scalar)
        {
            return string.Empty;
        }

        var text = PlacedText.Of(fields.Path, scalar);
        rules.Check(text, Shape);
        texts.Add((name, text));
        return scalar.Value.TrimEnd();
    }
}
