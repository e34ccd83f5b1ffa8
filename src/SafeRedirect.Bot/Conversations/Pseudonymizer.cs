using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Bot.Conversations;

/// <summary>Turns platform ids into pseudonyms. The ids go in and never come out.</summary>
internal sealed class Pseudonymizer(DailyKeys keys)
{
    private const byte ConversationDomain = 1;
    private const byte MessageDomain = 2;

    /// <summary>The pseudonyms of a conversation under today's and yesterday's key.</summary>
    /// <param name="platformId">What the platform calls the conversation; personal data.</param>
    public (ConversationRef Today, ConversationRef Yesterday) Conversation(Platform platform, SensitiveText platformId)
    {
        var (today, yesterday) = keys.Current;
        return (new ConversationRef(Hash(today, ConversationDomain, platform, platformId.Reveal())),
            new ConversationRef(Hash(yesterday, ConversationDomain, platform, platformId.Reveal())));
    }

    /// <summary>The hashes of a message id under today's and yesterday's key.</summary>
    public (MessageRef Today, MessageRef Yesterday) Message(Platform platform, SensitiveText messageId)
    {
        var (today, yesterday) = keys.Current;
        return (new MessageRef(Hash(today, MessageDomain, platform, messageId.Reveal())),
            new MessageRef(Hash(yesterday, MessageDomain, platform, messageId.Reveal())));
    }

    private static UInt128 Hash(byte[] key, byte domain, Platform platform, string id)
    {
        var length = Encoding.UTF8.GetByteCount(id) + 2;
        var rented = length > 512 ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> input = rented is null ? stackalloc byte[length] : rented.AsSpan(0, length);
        input[0] = domain;
        input[1] = (byte)platform;
        Encoding.UTF8.GetBytes(id, input[2..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, input, hash);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
