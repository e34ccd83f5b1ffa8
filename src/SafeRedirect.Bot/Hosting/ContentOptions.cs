using System.ComponentModel.DataAnnotations;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Where the content stands.</summary>
internal sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    /// <value>Default <c>content</c>: looked for in the working folder, then beside and above the program.</value>
    [Required]
    public string Path { get; set; } = "content";
}
