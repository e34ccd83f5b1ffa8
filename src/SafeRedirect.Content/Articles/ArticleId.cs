namespace SafeRedirect.Content.Articles;

/// <summary>The id of an article, as it stands in the content files.</summary>
public readonly record struct ArticleId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
