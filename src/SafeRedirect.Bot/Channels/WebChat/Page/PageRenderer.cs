using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SafeRedirect.Bot.Channels.WebChat.Wire;

namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>Fills the page's template. Every value is encoded; the template holds no script and no style.</summary>
internal static class PageRenderer
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Template = Encoding.UTF8.GetString(PageFile.Read("page.html"));

    /// <summary>The page in one language.</summary>
    /// <param name="locale">What the page tells the conversation about the visitor's language; empty when the browser's own locale is to be told.</param>
    /// <param name="leaveUrl">Where "leave now" goes.</param>
    public static byte[] Render(StringsBody strings, string locale, string leaveUrl)
    {
        var page = new StringBuilder(Template);
        foreach (var (key, text) in strings.Texts)
        {
            Put(page, key, text);
        }

        Put(page, "language", strings.Language);
        Put(page, "direction", strings.Direction);
        Put(page, "organisation", strings.Organisation);
        Put(page, "locale", locale);
        Put(page, "leave-url", leaveUrl);
        Put(page, "strings", JsonSerializer.Serialize(strings, WireJson.Plain.StringsBody));
        Put(page, "style", PageFile.Style.Path);
        Put(page, "script", PageFile.Script.Path);
        Put(page, "icon", PageFile.Icon.Path);
        page.Replace("{{calls}}", string.Concat(strings.Help.Calls.Select(Call)));
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    /// <summary>The address that calls a number: its digits and a leading plus.</summary>
    public static string Tel(string phone) =>
        (phone.TrimStart().StartsWith('+') ? "tel:+" : "tel:") + string.Concat(phone.Where(char.IsAsciiDigit));

    private static void Put(StringBuilder page, string name, string value) => page.Replace($"{{{{{name}}}}}", Html.Encode(value));

    private static string Call(CallBody call) =>
        $"""<a class="call" href="{Tel(call.Phone)}"><svg aria-hidden="true"><use href="#phone"/></svg><span>{Html.Encode(call.Name)}</span><bdi dir="ltr">{Html.Encode(call.Phone)}</bdi></a>""";
}
