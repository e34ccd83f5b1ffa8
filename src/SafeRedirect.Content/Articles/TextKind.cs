namespace SafeRedirect.Content.Articles;

/// <summary>What a text file holds.</summary>
public enum TextKind
{
    Article,
    Script,
    Consent,

    /// <summary>The names and short texts of a language: <c>languages/&lt;language&gt;.yaml</c>.</summary>
    Words,

    /// <summary>The words of a service.</summary>
    Service,

    /// <summary>The full privacy notice.</summary>
    Notice,
}
