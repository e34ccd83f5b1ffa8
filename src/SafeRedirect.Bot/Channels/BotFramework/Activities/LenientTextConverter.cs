using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Reads text that may hold half a surrogate pair: <see cref="LenientText"/>.</summary>
internal sealed class LenientTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => LenientText.Of(ref reader),
        _ => throw new JsonException("Text must be a string."),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
