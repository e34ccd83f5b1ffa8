using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>An address of a place.</summary>
internal sealed record HsdsAddress
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>House and street; from us the whole address.</summary>
    [JsonPropertyName("address_1")]
    public string? Address1 { get; init; }

    /// <summary>A second line.</summary>
    [JsonPropertyName("address_2")]
    public string? Address2 { get; init; }

    /// <summary>The town.</summary>
    public string? City { get; init; }

    /// <summary>The part of the town or country; from us the name of the area.</summary>
    public string? Region { get; init; }

    /// <summary>The state or province.</summary>
    public string? StateProvince { get; init; }

    /// <summary>The postal code.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? PostalCode { get; init; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public string? Country { get; init; }

    /// <summary><c>physical</c>, <c>postal</c> or <c>virtual</c>.</summary>
    public string? AddressType { get; init; }
}
