using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>How the page's JSON is read and written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, MaxDepth = MaxDepth)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(AnswerBody))]
[JsonSerializable(typeof(StringsBody))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Deepest nesting read; the page sends one level.</summary>
    public const int MaxDepth = 16;

    /// <summary>Every script stays readable and short; what HTML gives a meaning stays escaped.</summary>
    public static WireJson Plain { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = MaxDepth,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
    });
}
