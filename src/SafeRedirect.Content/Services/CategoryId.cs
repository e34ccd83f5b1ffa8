namespace SafeRedirect.Content.Services;

/// <summary>The id of a category, as it stands in the content files.</summary>
public readonly record struct CategoryId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
