using System.Text.Json;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Reads fields that may be absent or of another type than documented.</summary>
internal static class JsonParts
{
    /// <summary>A string field, or <see langword="null"/>.</summary>
    public static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? LenientText.Of(value) : null;

    /// <summary>An id: a string that is not empty and not longer than <see cref="ChannelLimits.IdCharacters"/>, or <see langword="null"/>.</summary>
    public static string? Id(JsonElement parent, string name) =>
        Text(parent, name) is { Length: > 0 and <= ChannelLimits.IdCharacters } id ? id : null;

    /// <summary>A whole number, or <see langword="null"/>.</summary>
    public static long? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    /// <summary>Whether a field is <c>true</c>.</summary>
    public static bool IsTrue(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
