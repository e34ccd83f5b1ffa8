using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>What a service costs.</summary>
internal sealed record HsdsCostOption
{
    /// <summary>Where it stands in the document.</summary>
    [JsonIgnore]
    public DocumentPlace Place { get; init; }

    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>For whom or when it costs this.</summary>
    public string? Option { get; init; }

    /// <summary>The price; 0 when it is free.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The price in words; from us the word of our content.</summary>
    public string? AmountDescription { get; init; }
}
