using System.Buffers;
using System.Text.Json;

namespace SafeRedirect.Load.Channels;

/// <summary>Writes JSON as the platforms do: everything outside ASCII escaped.</summary>
internal static class JsonBody
{
    public static ReadOnlySpan<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return buffer.WrittenSpan;
    }
}
