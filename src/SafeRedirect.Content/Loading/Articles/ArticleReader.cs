using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Articles;

/// <summary>Reads one article in one language.</summary>
internal sealed class ArticleReader(LoadScope scope, TextRules rules, ReviewHeadReader heads)
{
    private const int MinWords = 60;
    private const int MaxWords = 180;
    private const int MinQuestions = 8;

    /// <summary>Reads <c>faq/&lt;article&gt;/&lt;language&gt;.md</c>.</summary>
    /// <returns><see langword="null"/> when the file has no head; the fault is noted.</returns>
    public (ArticleFile Article, TextFile Text)? Read(SourceFile file)
    {
        if (Split(file) is not { } split || YamlReader.Read(file.Path, split.Head, 1, scope.Faults) is not { } head)
        {
            return null;
        }

        var language = file.Name;
        var claims = new List<(string, int)>();
        var texts = new List<(string, PlacedText)>();
        var title = Line(head, "title", TextShape.OneLine, claims, texts);
        var label = Line(head, "label", TextShape.Label, claims, texts);
        var review = heads.Read(head, language);
        var asked = Questions(head, claims);
        IReadOnlyList<string> questions = [.. asked.Select(question => question.Value)];
        IReadOnlyList<ArticleSource> sources = [.. head.Maps("sources").Select(Source)];
        IReadOnlyList<ArticleId> related = [.. head.OptionalTexts("related").Select(id => new ArticleId(id.Value))];
        head.RefuseOthers();

        var body = new PlacedText(file.Path, split.BodyLine, split.Body, IsMultiline: true);
        var text = Body(body);
        texts.Add(("body", body));
        var id = new ArticleId(file.Parts[1]);
        var article = new Article(id, language, title, label, text, questions, sources, related, review);
        var reviewed = new ReviewedFile(TextKind.Article, id.Value, language, 1, review, new SourceLine(file.Path, head.LineOf("state")));
        var revisionLine = head.LineOf(language == scope.SourceLanguage ? "revision" : "source-revision");
        return (
            new ArticleFile(file.Path, article, claims, head.LineOf("label"), head.LineOf("related")),
            new TextFile(reviewed, revisionLine, texts) { Asked = asked });
    }

    private (string Head, string Body, int BodyLine)? Split(SourceFile file)
    {
        if (!file.Text.StartsWith("---\n", StringComparison.Ordinal))
        {
            scope.Faults.Add(file.Path, 1, "the head is missing", "Begin the file with a line ---, the keys, and a line ---");
            return null;
        }

        var end = file.Text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0)
        {
            scope.Faults.Add(file.Path, 1, "the head is not closed", "Write a line --- after the last key");
            return null;
        }

        var body = end + "\n---\n".Length;
        return (file.Text[4..Math.Max(4, end + 1)], file.Text[body..], SourceText.LineOf(file.Text, body));
    }

    private string Line(YamlFields head, string key, TextShape shape, List<(string, int)> claims, List<(string, PlacedText)> texts)
    {
        if (head.Text(key) is not { } text)
        {
            return string.Empty;
        }

        var placed = PlacedText.Of(head.Path, text);
        rules.Check(placed, shape);
        claims.Add((text.Value, text.Line));
        texts.Add((key, placed));
        return text.Value.Trim();
    }

    private IReadOnlyList<PlacedText> Questions(YamlFields head, List<(string, int)> claims)
    {
        var questions = head.Texts("questions");
        foreach (var question in questions)
        {
            rules.Check(PlacedText.Of(head.Path, question), TextShape.OneLine);
            claims.Add((question.Value, question.Line));
        }

        if (questions.Count < MinQuestions && head.Has("questions"))
        {
            head.Fault("questions", $"there are {questions.Count} questions, fewer than {MinQuestions}", "Add ways people really type it: short, misspelled, in dialect");
        }

        return [.. questions.Select(question => PlacedText.Of(head.Path, question))];
    }

    private ArticleSource Source(YamlFields fields)
    {
        var name = fields.Text("name");
        if (name is not null)
        {
            rules.Check(PlacedText.Of(fields.Path, name), TextShape.OneLine);
        }

        var url = fields.Text("url");
        var uri = url is null ? new Uri("https://www.example.org/") : rules.Links.Check(fields.Path, url.Line, url.Value);
        fields.RefuseOthers();
        return new ArticleSource(name?.Value ?? string.Empty, uri);
    }

    private string Body(PlacedText body)
    {
        var text = ArticleBody.Render(body.Path, body.FirstLine, body.Value, scope, rules);
        rules.Check(body, TextShape.Paragraphs(PlaceholderNames.Article));
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        if (words is < MinWords or > MaxWords)
        {
            scope.Faults.Add(body.Path, body.FirstLine, $"the body has {words} words, not {MinWords} to {MaxWords}", words < MinWords ? "Say what to do next and where" : "Shorten it, or make two articles of it");
        }

        return text;
    }
}
