namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A language that is spoken.</summary>
internal sealed record HsdsLanguage
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>ISO 639-1 or ISO 639-3.</summary>
    public string? Code { get; init; }
}
