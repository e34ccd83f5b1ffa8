using System.Buffers;

namespace SafeRedirect.Screening.Folding;

/// <summary>A folded text with a map of its words back to the original.</summary>
/// <remarks>Its buffers are rented; they held a person's words, so they are cleared when given back.</remarks>
internal sealed class FoldedText : IDisposable
{
    private char[] characters;
    private FoldedWord[] words;

    internal FoldedText(char[] characters, int length, FoldedWord[] words, int wordCount)
    {
        this.characters = characters;
        this.words = words;
        Length = length;
        WordCount = wordCount;
    }

    /// <summary>The number of characters, the single spaces between words included.</summary>
    public int Length { get; }

    public int WordCount { get; }

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public ReadOnlySpan<FoldedWord> Words => words.AsSpan(0, WordCount);

    public ReadOnlySpan<char> this[int word] => characters.AsSpan(words[word].Start, words[word].Length);

    /// <summary>The words from <paramref name="first"/> up to and without <paramref name="end"/>, with the spaces between them.</summary>
    public ReadOnlySpan<char> Slice(int first, int end) =>
        first >= end ? [] : characters.AsSpan(words[first].Start, words[end - 1].Start + words[end - 1].Length - words[first].Start);

    public override string ToString() => new(Characters);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters, clearArray: true);
        ArrayPool<FoldedWord>.Shared.Return(words);
        characters = [];
        words = [];
    }
}
