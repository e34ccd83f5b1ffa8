using System.Text.Json.Serialization;

namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>How activities are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = ChannelLimits.WebhookDepth)]
[JsonSerializable(typeof(InboundActivity))]
[JsonSerializable(typeof(OutboundActivity))]
[JsonSerializable(typeof(ActivitySet))]
internal sealed partial class ActivityJson : JsonSerializerContext;
