using System.Text.Json;
using System.Text.Unicode;

namespace SafeRedirect.Bot.Channels.BotFramework.Activities;

/// <summary>Reads the body of a request.</summary>
internal static class ActivityReader
{
    /// <summary>Reads an activity.</summary>
    /// <returns><see langword="false"/> for what is not JSON, not UTF-8, too deep, not an object with a type, or has a field of a wrong type.</returns>
    public static bool TryRead(ReadOnlySpan<byte> body, out InboundActivity activity)
    {
        activity = new InboundActivity();
        if (!Utf8.IsValid(body))
        {
            return false;
        }

        try
        {
            if (JsonSerializer.Deserialize(body, ActivityJson.Default.InboundActivity) is not { Type.Length: > 0 } read)
            {
                return false;
            }

            activity = read;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
