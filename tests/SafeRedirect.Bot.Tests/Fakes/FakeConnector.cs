using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>A Bot Framework channel's connector, which refuses what the official validators refuse.</summary>
internal static class FakeConnector
{
    public static async Task<FakePlatform> StartAsync()
    {
        var platform = new FakePlatform(Check);
        await platform.StartAsync();
        return platform;
    }

    private static void Check(HttpRequest request, JsonElement body, List<string> faults)
    {
        CheckNothingEmpty("activity", body, faults);
        foreach (var required in (string[])["type", "from", "recipient", "conversation", "text", "textFormat", "locale", "inputHint"])
        {
            if (!body.TryGetProperty(required, out _))
            {
                faults.Add($"{required} is missing");
            }
        }

        if (body.TryGetProperty("id", out _) || body.TryGetProperty("timestamp", out _))
        {
            faults.Add("bots send no id and no timestamp");
        }
    }

    private static void CheckNothingEmpty(string name, JsonElement element, List<string> faults)
    {
        if (element.ValueKind == JsonValueKind.Null || (element.ValueKind == JsonValueKind.String && element.GetString()!.Length == 0))
        {
            faults.Add($"{name} is null or empty");
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                CheckNothingEmpty(property.Name, property.Value, faults);
            }
        }
    }
}
