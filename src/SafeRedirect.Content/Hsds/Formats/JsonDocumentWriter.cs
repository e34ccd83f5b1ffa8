using System.Text.Encodings.Web;
using System.Text.Json;
using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Writes services as a JSON document.</summary>
internal static class JsonDocumentWriter
{
    /// <summary>Line ends and indents are fixed, so that every system writes the same bytes; letters of all scripts stay readable, since nobody puts the file into a page.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of services.</summary>
    public static byte[] Write(IReadOnlyList<HsdsService> services)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var service in services)
            {
                JsonSerializer.Serialize(json, service, HsdsJson.Default.HsdsService);
            }

            json.WriteEndArray();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
