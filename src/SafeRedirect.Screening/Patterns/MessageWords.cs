using System.Buffers;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Patterns;

/// <summary>The words of a message as literals of a <see cref="Vocabulary"/>.</summary>
internal sealed class MessageWords : IDisposable
{
    private const char Waw = '\u0648';
    private int[] starts;
    private int[] literals;

    private MessageWords(FoldedText text, int[] starts, int[] literals)
    {
        Text = text;
        this.starts = starts;
        this.literals = literals;
    }

    public FoldedText Text { get; }

    public int Count => Text.WordCount;

    /// <summary>The literals that a word matches.</summary>
    public ReadOnlySpan<int> this[int word] => literals.AsSpan(starts[word], starts[word + 1] - starts[word]);

    public static MessageWords Read(FoldedText text, Vocabulary vocabulary)
    {
        var beginnings = ArrayPool<int>.Shared.Rent(text.WordCount + 1);
        var read = ArrayPool<int>.Shared.Rent((text.WordCount * 2) + Vocabulary.MaximumMatches);
        Span<int> found = stackalloc int[Vocabulary.MaximumMatches];
        var length = 0;
        for (var word = 0; word < text.WordCount; word++)
        {
            beginnings[word] = length;
            var count = Find(text, word, vocabulary, found);
            if (length + count > read.Length)
            {
                var larger = ArrayPool<int>.Shared.Rent((read.Length * 2) + count);
                read.AsSpan(0, length).CopyTo(larger);
                ArrayPool<int>.Shared.Return(read);
                read = larger;
            }

            found[..count].CopyTo(read.AsSpan(length));
            length += count;
        }

        beginnings[text.WordCount] = length;
        return new MessageWords(text, beginnings, read);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(literals);
        starts = [];
        literals = [];
    }

    private static int Find(FoldedText text, int word, Vocabulary vocabulary, Span<int> found)
    {
        var letters = text[word];
        var count = vocabulary.Find(letters, found, 0);
        if (letters.Length > 2 && letters[0] == Waw)
        {
            count = vocabulary.Find(letters[1..], found, count); // "and", written together with the word
        }

        return text.Words[word].Stretched && letters.Length <= 64 ? FindShortened(letters, vocabulary, found, count) : count;
    }

    // "heeelp" folds to "heelp", since some words have double letters; here each letter is tried once.
    private static int FindShortened(ReadOnlySpan<char> letters, Vocabulary vocabulary, Span<int> found, int count)
    {
        Span<char> shortened = stackalloc char[64];
        var length = 0;
        foreach (var letter in letters)
        {
            if (length == 0 || shortened[length - 1] != letter)
            {
                shortened[length++] = letter;
            }
        }

        return vocabulary.Find(shortened[..length], found, count);
    }
}
