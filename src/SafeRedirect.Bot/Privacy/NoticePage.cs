using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SafeRedirect.Content.Notices;

namespace SafeRedirect.Bot.Privacy;

/// <summary>Renders the full privacy notice, the third layer after the sentence and the page in the chat.</summary>
internal static class NoticePage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page in one language. It needs no script.</summary>
    /// <param name="leaveUrl">Where "leave now" goes.</param>
    public static byte[] Render(ContentPack pack, Notice notice, LanguageProfile language, string leaveUrl)
    {
        var isUnreviewed = notice.Review.State != ReviewState.Reviewed && language.Code != pack.Organisation.SourceLanguage;
        var page = new StringBuilder(NoticeFiles.Template)
            .Replace("{{language}}", language.Code)
            .Replace("{{direction}}", language.IsRightToLeft ? "rtl" : "ltr")
            .Replace("{{style}}", NoticeFiles.StyleHash)
            .Replace("{{title}}", Html.Encode(notice.Title))
            .Replace("{{organisation}}", Html.Encode(pack.Organisation.Name.In(language.Code)))
            .Replace("{{leave-url}}", Html.Encode(leaveUrl))
            .Replace("{{leave}}", Html.Encode(pack.Text("page.leave", language.Code)))
            .Replace("{{languages-label}}", Html.Encode(pack.Text("choice.language", language.Code)))
            .Replace("{{unreviewed}}", isUnreviewed ? $"<p class=\"unreviewed\">{Html.Encode(pack.Text("welcome.unreviewed", language.Code))}</p>" : string.Empty)
            .Replace("{{languages}}", string.Concat(pack.Organisation.Languages.Where(other => pack.Notices.ContainsKey(other.Code)).Select(other => Link(other, language))))
            .Replace("{{sections}}", string.Join('\n', notice.Sections.Select(section => Section(pack, section, language.Code))));
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Section(ContentPack pack, NoticeSection section, string language)
    {
        var paragraphs = Fill(pack, section.Text, language).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => $"<p>{Html.Encode(paragraph)}</p>");
        return $"<section><h2>{Html.Encode(section.Title)}</h2>{string.Concat(paragraphs)}</section>";
    }

    private static string Fill(ContentPack pack, string text, string language)
    {
        var organisation = pack.Organisation.Name.In(language);
        var independent = pack.Organisation.Pathways[Pathway.Conduct].Receiver?.In(language) ?? organisation;
        return text.Replace("{organisation}", organisation, StringComparison.Ordinal).Replace("{receiver}", independent, StringComparison.Ordinal);
    }

    private static string Link(LanguageProfile language, LanguageProfile current)
    {
        var mark = language.Code == current.Code ? " aria-current=\"page\"" : string.Empty;
        return $"<li><a href=\"/privacy?lang={language.Code}\" lang=\"{language.Code}\" hreflang=\"{language.Code}\"{mark}>{Html.Encode(language.Name)}</a></li>";
    }
}
