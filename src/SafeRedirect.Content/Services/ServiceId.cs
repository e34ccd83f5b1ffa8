namespace SafeRedirect.Content.Services;

/// <summary>The id of a service, as it stands in the content files.</summary>
public readonly record struct ServiceId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
