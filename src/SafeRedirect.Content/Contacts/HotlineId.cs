namespace SafeRedirect.Content.Contacts;

/// <summary>The id of a hotline, as it stands in the content files.</summary>
public readonly record struct HotlineId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
