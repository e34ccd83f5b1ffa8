using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A telephone number.</summary>
internal sealed record HsdsPhone
{
    /// <summary>Where it stands in the document.</summary>
    [JsonIgnore]
    public DocumentPlace Place { get; init; }

    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>E.164, perhaps with separators.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Number { get; init; }

    /// <summary>The extension.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Extension { get; init; }

    /// <summary>A type of RFC 6350: <c>voice</c>, <c>text</c>, <c>fax</c> and so on; voice when left out.</summary>
    public string? Type { get; init; }
}
