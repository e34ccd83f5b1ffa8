namespace SafeRedirect.Bot.Channels;

/// <summary>Rules for settings that several channels have.</summary>
internal static class SettingRules
{
    /// <summary>Adds a fault for a setting that is missing, with the name of its environment variable.</summary>
    public static void Require(List<string> faults, string key, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            faults.Add($"{key} is missing; set it (environment variable {key.Replace(":", "__", StringComparison.Ordinal)}).");
        }
    }

    /// <summary>Whether tokens and replies may be sent to an address: https, or http on this machine, without user name, query or fragment.</summary>
    public static bool IsSafeAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0;
}
