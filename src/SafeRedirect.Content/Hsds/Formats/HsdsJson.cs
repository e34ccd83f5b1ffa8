using System.Text.Json.Serialization;
using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>How the objects are written and read. Fields that we do not know are passed over; one that stands twice is refused, since nobody can say which is meant.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(HsdsService))]
internal sealed partial class HsdsJson : JsonSerializerContext;
