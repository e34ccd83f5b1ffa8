using System.Text.Json.Serialization;

namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>How requests are written: absent fields are left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GraphRequest))]
internal sealed partial class GraphJson : JsonSerializerContext;
