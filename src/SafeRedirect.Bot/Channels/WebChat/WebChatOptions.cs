using System.ComponentModel.DataAnnotations;

namespace SafeRedirect.Bot.Channels.WebChat;

/// <summary>The web chat; bound from <c>Channels:WebChat</c>.</summary>
internal sealed class WebChatOptions
{
    /// <summary>Whether the page and its routes are there at all.</summary>
    /// <value>Default <see langword="false"/>: a public page is opened on purpose, not by leaving a setting out.</value>
    public bool Enabled { get; set; }

    /// <summary>Where "leave now" goes: a page that everybody may be seen with.</summary>
    /// <value>An absolute https address; default <c>https://www.wikipedia.org/</c>.</value>
    [Required]
    [RegularExpression("^https://[^\\s\"'<>\\\\]{1,500}$", ErrorMessage = "Channels:WebChat:LeaveUrl must be an https address.")]
    public string LeaveUrl { get; set; } = "https://www.wikipedia.org/";
}
