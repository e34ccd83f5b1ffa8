using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Tells whether Meta signed a body.</summary>
internal sealed class MessengerSignature(IOptions<MessengerOptions> options)
{
    /// <summary>The header that carries the signature.</summary>
    public const string Header = "X-Hub-Signature-256";

    private const string Prefix = "sha256=";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.Value.AppSecret ?? string.Empty);

    /// <summary>Compares the body with its signature in fixed time. The computed value never leaves this method.</summary>
    /// <param name="body">The exact bytes received, before any parsing: Meta signs its own escaped form, which no serializer gives back.</param>
    /// <param name="header"><c>X-Hub-Signature-256</c>: once, <c>sha256=</c> and 64 lower-case hex digits.</param>
    /// <returns><see langword="false"/> for a missing, repeated, malformed or wrong signature alike, and always while no secret is set.</returns>
    public bool Covers(ReadOnlySpan<byte> body, StringValues header)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (_secret.Length == 0 || header.Count != 1 || !TryDecode(header[0], claimed))
        {
            return false;
        }

        Span<byte> computed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, body, computed);
        return CryptographicOperations.FixedTimeEquals(claimed, computed);
    }

    private static bool TryDecode(string? value, Span<byte> bytes)
    {
        if (value is null || value.Length != Prefix.Length + (2 * bytes.Length) || !value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var digits = value.AsSpan(Prefix.Length);
        if (digits.ContainsAnyExcept(HexDigits))
        {
            return false;
        }

        return Convert.FromHexString(digits, bytes, out _, out _) == OperationStatus.Done;
    }
}
