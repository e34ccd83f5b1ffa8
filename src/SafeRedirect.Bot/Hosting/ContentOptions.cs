using System.ComponentModel.DataAnnotations;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Where the content stands.</summary>
internal sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    /// <value>Default <c>content</c>: looked for in the working folder, then beside and above the program.</value>
    [Required]
    public string Path { get; set; } = "content";

    /// <summary>Whether a changed file is taken into use while the bot runs; the same as <c>serve --watch</c>.</summary>
    /// <value>Default <see langword="false"/>: content changes with a restart, which a deployment decides.</value>
    public bool Watch { get; set; }

    /// <summary>Whether texts that matter for safety and that no person has reviewed are shown to people outside Development.</summary>
    /// <value>Default <see langword="false"/>: such articles are withheld, and so is a whole language whose scripts or consents are not reviewed. With <see langword="true"/> the bot says that nobody has checked the translation.</value>
    public bool AllowUnreviewed { get; set; }
}
