using System.Text.Json;

namespace SafeRedirect.Load.Channels;

/// <summary>What the fake platform reads of a reply.</summary>
/// <param name="Conversation">Whom it is for; -1 when it does not say, or names nobody.</param>
/// <param name="Words">A hash of all that the person would read, in order.</param>
internal readonly record struct ReplyBody(int Conversation, int Words)
{
    /// <summary>Reads a reply of any channel.</summary>
    /// <param name="addressee">The object whose <c>id</c> says whom the reply is for.</param>
    public static ReplyBody Read(ReadOnlySpan<byte> body, ReadOnlySpan<byte> addressee)
    {
        var reader = new Utf8JsonReader(body);
        var words = default(HashCode);
        var conversation = -1;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.CurrentDepth == 1 && reader.ValueTextEquals(addressee))
            {
                conversation = ReadId(ref reader);
            }
            else if (reader.ValueTextEquals("text"u8) || reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                words.AddBytes(reader.ValueSpan);
            }
        }

        return new ReplyBody(conversation, words.ToHashCode());
    }

    private static int ReadId(ref Utf8JsonReader reader)
    {
        var found = -1;
        reader.Read();
        for (var depth = reader.CurrentDepth; reader.Read() && reader.CurrentDepth > depth;)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                found = ConversationIds.Find(reader.ValueSpan);
            }
        }

        return found;
    }
}
