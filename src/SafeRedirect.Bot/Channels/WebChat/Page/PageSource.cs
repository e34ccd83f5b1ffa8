using System.Text.Json;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.WebChat.Wire;

namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>The page and its strings in every language, rendered once for each knowledge in use.</summary>
internal sealed class PageSource(KnowledgeSource knowledge, IOptions<WebChatOptions> options)
{
    private RenderedPages? _rendered;

    /// <summary>The pages of the knowledge in use now.</summary>
    public RenderedPages Current
    {
        get
        {
            var current = knowledge.Current;
            var rendered = Volatile.Read(ref _rendered);
            if (rendered is null || !ReferenceEquals(rendered.Of, current))
            {
                // Two requests may both render; the result is the same.
                rendered = Render(current);
                Volatile.Write(ref _rendered, rendered);
            }

            return rendered;
        }
    }

    private RenderedPages Render(Knowledge current)
    {
        var organisation = current.Pack.Organisation;
        var strings = organisation.Languages.ToDictionary(language => language.Code, language => PageStrings.Of(current, language), StringComparer.Ordinal);
        return new RenderedPages(
            current,
            strings.ToDictionary(pair => pair.Key, pair => PageRenderer.Render(pair.Value, pair.Key, options.Value.LeaveUrl), StringComparer.Ordinal),
            PageRenderer.Render(strings[organisation.DefaultLanguage.Code], string.Empty, options.Value.LeaveUrl),
            strings.ToDictionary(pair => pair.Key, pair => JsonSerializer.SerializeToUtf8Bytes(pair.Value, WireJson.Plain.StringsBody), StringComparer.Ordinal));
    }
}
