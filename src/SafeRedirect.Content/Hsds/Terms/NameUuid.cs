using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Content.Hsds.Terms;

/// <summary>UUIDs made from names: the same name always gives the same UUID, so that an export can be repeated byte for byte.</summary>
/// <remarks>RFC 9562, section 5.5, version 5; read on 2026-11-25.</remarks>
internal static class NameUuid
{
    private const int Version = 5;

    /// <summary>The UUID of a name.</summary>
    /// <param name="space">The UUID of the namespace.</param>
    public static Guid Of(Guid space, string name)
    {
        byte[] input = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // The standard prescribes SHA-1 here; nothing is kept secret or proved by it.
        var uuid = SHA1.HashData(input).AsSpan(0, 16);
#pragma warning restore CA5350
        uuid[6] = (byte)((uuid[6] & 0x0F) | (Version << 4));
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new Guid(uuid, bigEndian: true);
    }
}
