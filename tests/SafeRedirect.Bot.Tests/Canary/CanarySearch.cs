using System.Text;
using System.Text.Json;

namespace SafeRedirect.Bot.Tests.Canary;

/// <summary>Looks for canaries in bytes, in each form in which a text may have been written down.</summary>
internal static class CanarySearch
{
    /// <summary>The needles found, each with the form it was found in; never empty-handed when one is there.</summary>
    public static IReadOnlyList<string> Find(ReadOnlySpan<byte> bytes, IReadOnlyList<string> needles)
    {
        var found = new List<string>();
        foreach (var needle in needles)
        {
            foreach (var (form, pattern) in Forms(needle))
            {
                if (bytes.IndexOf(pattern) >= 0)
                {
                    found.Add($"{needle} ({form})");
                }
            }
        }

        return found;
    }

    /// <summary>Every form of a text: as it is, in JSON, in an address, in UTF-16, in base64 at each of three offsets.</summary>
    public static IReadOnlyList<(string Form, byte[] Pattern)> Forms(string text)
    {
        var raw = Encoding.UTF8.GetBytes(text);
        return
        [
            ("raw", raw),
            ("json", Encoding.ASCII.GetBytes(JsonSerializer.Serialize(text).Trim('"'))),
            ("percent", Encoding.ASCII.GetBytes(Uri.EscapeDataString(text))),
            ("utf-16", Encoding.Unicode.GetBytes(text)),
            .. Enumerable.Range(0, 3).Select(offset => ($"base64+{offset}", Base64(raw, offset))),
        ];
    }

    // The characters of the first and last group depend on the neighbours, so only those between are certain.
    private static byte[] Base64(byte[] raw, int offset)
    {
        var encoded = Convert.ToBase64String([.. new byte[offset], .. raw]);
        var certain = encoded[(offset == 0 ? 0 : 4)..((offset + raw.Length) / 3 * 4)];
        return Encoding.ASCII.GetBytes(certain);
    }
}
