using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Notices;

/// <summary>Reads the full privacy notice in one language.</summary>
internal sealed class NoticeReader(LoadScope scope, TextRules rules, ReviewHeadReader heads)
{
    /// <summary>What a notice must say: what articles 13 and 14 of Regulation (EU) 2016/679 ask for, and what the platform and the phone keep.</summary>
    private static readonly IReadOnlyList<string> Required = ["who", "not-kept", "kept", "referral", "platform", "phone", "why", "rights", "children", "complaint"];

    private static readonly TextShape Shape = TextShape.Paragraphs(PlaceholderNames.Notice);

    /// <summary>Where the notice of a language stands.</summary>
    public static string PathOf(string language) => $"content/notice/{language}.yaml";

    /// <summary>Reads <c>notice/&lt;language&gt;.yaml</c>.</summary>
    /// <returns><see langword="null"/> when there are no keys or the file is out of place; the fault is noted.</returns>
    public (Notice Notice, TextFile Text)? Read(SourceFile file)
    {
        if (file.Path != PathOf(file.Name) || !scope.Knows(file.Name))
        {
            scope.Faults.Add(file.Path, 1, "this file has no place in notice", "Name it notice/<language>.yaml with a language of the bot, or delete it");
            return null;
        }

        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        var texts = new List<(string, PlacedText)>();
        var review = heads.Read(fields, file.Name);
        var title = Text(fields, "title", "title", TextShape.OneLine, texts);
        IReadOnlyList<NoticeSection> sections = [.. fields.Maps("sections").Select(section => Section(section, texts))];
        foreach (var id in Required.Where(id => sections.All(section => section.Id != id)))
        {
            fields.Fault("sections", $"the section {id} is missing", "Write it; a notice without it does not tell people what they must know");
        }

        fields.RefuseOthers();
        var reviewed = new ReviewedFile(TextKind.Notice, "notice", file.Name, texts.Count, review, new SourceLine(file.Path, fields.LineOf("state")));
        var revisionLine = fields.LineOf(file.Name == scope.SourceLanguage ? "revision" : "source-revision");
        return (new Notice(file.Name, title, sections, review), new TextFile(reviewed, revisionLine, texts));
    }

    private NoticeSection Section(YamlFields fields, List<(string, PlacedText)> texts)
    {
        var id = ContactFacts.Id(fields);
        var section = new NoticeSection(
            id,
            Text(fields, "title", $"section {id} title", TextShape.OneLine, texts),
            Text(fields, "text", $"section {id}", Shape, texts));
        fields.RefuseOthers();
        return section;
    }

    private string Text(YamlFields fields, string key, string name, TextShape shape, List<(string, PlacedText)> texts)
    {
        if (fields.Text(key) is not { } scalar)
        {
            return string.Empty;
        }

        var text = PlacedText.Of(fields.Path, scalar);
        rules.Check(text, shape);
        texts.Add((name, text));
        return scalar.Value.TrimEnd();
    }
}
