namespace SafeRedirect.Content.Loading;

/// <summary>Numbers and hosts that can belong to nobody.</summary>
internal static class ReservedRanges
{
    // The ranges that docs/content/format.md gives for invented contacts; the hosts are those of RFC 2606, sections 2 and 3.
    private const string DramaNumbers = "441632960";
    private static readonly string[] Hosts = ["example.org", "example.com", "example.net", "example", "invalid", "test", "localhost"];

    /// <summary>Whether a phone number is in the reserved range, however it is spaced.</summary>
    public static bool ContainsPhone(string phone) => string.Concat(phone.Where(char.IsAsciiDigit)).StartsWith(DramaNumbers, StringComparison.Ordinal);

    /// <summary>Whether a host or the domain it belongs to is reserved.</summary>
    public static bool ContainsHost(string host) => Hosts.Any(reserved => host == reserved || host.EndsWith("." + reserved, StringComparison.Ordinal));
}
