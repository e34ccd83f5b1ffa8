namespace SafeRedirect.Content.Articles;

/// <summary>What a text file holds.</summary>
public enum TextKind
{
    Article,
    Script,
    Consent,
}
