using System.Buffers;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>What each word of a message stands for. To be disposed of: its buffer is rented.</summary>
internal readonly struct MessageConcepts : IDisposable
{
    /// <summary>The most concepts that one word stands for.</summary>
    public const int MostOfWord = 4;

    private const int Row = MostOfWord + 1;

    // A row a word: how many there are, then the concepts.
    private readonly ushort[] _rows;

    private MessageConcepts(ushort[] rows) => _rows = rows;

    /// <summary>The concepts of a word.</summary>
    public ReadOnlySpan<ushort> this[int word] => _rows.AsSpan((word * Row) + 1, _rows[word * Row]);

    /// <summary>Looks up each word of a message.</summary>
    /// <param name="language">The language it seems to be written in, or <see langword="null"/>.</param>
    public static MessageConcepts Read(FoldedText text, ConceptTable table, string? language)
    {
        var rows = ArrayPool<ushort>.Shared.Rent(Math.Max(text.WordCount, 1) * Row);
        var reader = table.For(language);
        for (var word = 0; word < text.WordCount; word++)
        {
            rows[word * Row] = (ushort)reader.Find(text[word], rows.AsSpan((word * Row) + 1, MostOfWord));
        }

        return new MessageConcepts(rows);
    }

    public void Dispose() => ArrayPool<ushort>.Shared.Return(_rows);
}
