using System.Globalization;

namespace SafeRedirect.Baseline;

/// <summary>What the load generator tells the baseline.</summary>
/// <param name="Url">Where to listen.</param>
/// <param name="AppSecret">Key of the webhook's signature.</param>
/// <param name="GraphBaseUrl">Where Messenger replies go; ends with a slash.</param>
/// <param name="ReplyBytes">Size of a reply's body, in bytes; shorter replies are filled up.</param>
internal sealed record BaselineOptions(string Url, string AppSecret, string GraphBaseUrl, int ReplyBytes, Fault Fault)
{
    public const string Usage = "usage: SafeRedirect.Baseline <url> <app secret> <graph base url> <reply bytes> <fault>";

    /// <returns><see langword="null"/> for arguments that are not understood.</returns>
    public static BaselineOptions? Parse(string[] args) =>
        args.Length == 5
        && int.TryParse(args[3], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        && bytes <= 64 * 1024
        && Enum.TryParse<Fault>(args[4], ignoreCase: true, out var fault)
            ? new BaselineOptions(args[0], args[1], args[2], bytes, fault)
            : null;
}
