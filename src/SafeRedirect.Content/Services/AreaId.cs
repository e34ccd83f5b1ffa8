namespace SafeRedirect.Content.Services;

/// <summary>The id of an area, as it stands in the content files.</summary>
public readonly record struct AreaId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
