namespace SafeRedirect.Content.Contacts;

/// <summary>The id of an office, as it stands in the content files.</summary>
public readonly record struct OfficeId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
