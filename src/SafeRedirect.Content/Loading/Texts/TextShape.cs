namespace SafeRedirect.Content.Loading.Texts;

/// <summary>How long a text may be and which placeholders it may have.</summary>
/// <param name="What">What the text is called in a fault.</param>
/// <param name="MaxLength">In code points.</param>
/// <param name="MaxParagraph">In code points; paragraphs are separated by blank lines.</param>
internal sealed record TextShape(string What, int MaxLength, int MaxParagraph, IReadOnlySet<string> Placeholders)
{
    /// <summary>Messages are cut at blank lines into pieces of at most 640, placeholders filled.</summary>
    private const int Paragraph = 600;

    /// <summary>The narrowest channel shows 20 characters of a button: docs/channels.</summary>
    public const int LabelLength = 20;

    /// <summary>The label of a choice.</summary>
    public static TextShape Label { get; } = new("a label", LabelLength, LabelLength, PlaceholderNames.None);

    /// <summary>The name of a language, shown as a label.</summary>
    public static TextShape LanguageName { get; } = new("the name of a language", LabelLength, LabelLength, PlaceholderNames.None);

    /// <summary>A name, address or short fact.</summary>
    public static TextShape Fact { get; } = new("a fact", Paragraph, Paragraph, PlaceholderNames.None);

    /// <summary>A way people ask, or a title.</summary>
    public static TextShape OneLine { get; } = new("a line", 120, 120, PlaceholderNames.Organisation);

    /// <summary>A text of a script, consent or article.</summary>
    public static TextShape Paragraphs(IReadOnlySet<string> placeholders) => new("a text", 4000, Paragraph, placeholders);
}
