using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading.Articles;

/// <summary>Turns the Markdown of an article into plain text. What is not on the list of allowed forms is a fault.</summary>
internal sealed class ArticleBody
{
    private const string AllowedForms = "Use paragraphs, lists with -, **bold** and links only";

    // Plain CommonMark without extensions: nothing is parsed that the list below does not name.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly string _path;
    private readonly int _firstLine;
    private readonly LoadScope _scope;
    private readonly TextRules _rules;

    private ArticleBody(string path, int firstLine, LoadScope scope, TextRules rules)
    {
        _path = path;
        _firstLine = firstLine;
        _scope = scope;
        _rules = rules;
    }

    /// <summary>The body as plain text: paragraphs separated by blank lines, list items as lines that begin with "- ", links as "text (address)".</summary>
    /// <param name="firstLine">The line of the file on which <paramref name="markdown"/> begins.</param>
    public static string Render(string path, int firstLine, string markdown, LoadScope scope, TextRules rules)
    {
        var body = new ArticleBody(path, firstLine, scope, rules);
        return string.Join("\n\n", Markdown.Parse(markdown, Pipeline).Select(body.Block).Where(block => block.Length > 0));
    }

    private string Block(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return Inlines(paragraph.Inline);
            case ListBlock { IsOrdered: false, BulletType: '-' } list:
                return string.Join('\n', list.OfType<ListItemBlock>().Select(Item));
            case HtmlBlock:
                Refuse(block, TextRules.MarkupMessage, TextRules.MarkupMend);
                return string.Empty;
            default:
                Refuse(block, $"{NameOf(block)} is not allowed in an article", AllowedForms);
                return string.Empty;
        }
    }

    private string Item(ListItemBlock item)
    {
        foreach (var block in item.Where((block, i) => i > 0 || block is not ParagraphBlock))
        {
            Refuse(block, "an entry of a list holds more than one paragraph", "Keep each entry to one paragraph, without a list inside");
        }

        return item.Count > 0 && item[0] is ParagraphBlock first ? $"- {Inlines(first.Inline)}" : string.Empty;
    }

    private string Inlines(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            text.Append(One(inline));
        }

        return text.ToString().Trim();
    }

    private string One(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                return literal.Content.ToString();
            case LineBreakInline { IsHard: false }:
                return " ";
            case EmphasisInline emphasis:
                // The outer spaces of bold words stand outside it, so trimming inside loses none.
                return Inlines(emphasis);
            case LinkInline { IsImage: false, Url: { Length: > 0 } url, Reference: null } link:
                return $"{Inlines(link)} ({Address(inline, url)})";
            case AutolinkInline { IsEmail: false } link:
                return Address(inline, link.Url);
            case HtmlInline:
                Refuse(inline, TextRules.MarkupMessage, TextRules.MarkupMend);
                return string.Empty;
            default:
                Refuse(inline, $"{NameOf(inline)} is not allowed in an article", AllowedForms);
                return string.Empty;
        }
    }

    private string Address(Inline inline, string url)
    {
        // Addresses with a scheme were judged with the text itself, where they are found in every form.
        if (!url.Contains(':', StringComparison.Ordinal))
        {
            _rules.Links.Check(_path, LineOf(inline), url);
        }

        return url;
    }

    private static string NameOf(MarkdownObject form) => form switch
    {
        HeadingBlock => "a heading",
        QuoteBlock => "a quotation",
        ListBlock { IsOrdered: true } => "a numbered list",
        ListBlock => "a list with another sign than -",
        CodeBlock or CodeInline => "code",
        ThematicBreakBlock => "a ruled line",
        LinkInline { IsImage: true } => "a picture",
        LinkReferenceDefinitionGroup or LinkReferenceDefinition or LinkInline => "a link by reference",
        HtmlEntityInline => "an HTML entity",
        LineBreakInline => "a forced line break",
        _ => "this form",
    };

    private void Refuse(MarkdownObject form, string message, string mend) => _scope.Faults.Add(_path, LineOf(form), message, mend);

    private int LineOf(MarkdownObject form) => _firstLine + form.Line;
}
