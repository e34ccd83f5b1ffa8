namespace SafeRedirect.Dialog.Tests.Speaking;

public sealed class ChunksTests
{
    [Fact]
    public void A_long_text_is_cut_at_a_blank_line_before_a_sentence()
    {
        var text = $"{new string('a', 30)}. {new string('b', 10)}\n\n{new string('c', 30)}. {new string('d', 60)}";

        var pieces = Chunks.Of(text, 80).ToList();

        Assert.Equal([$"{new string('a', 30)}. {new string('b', 10)}", $"{new string('c', 30)}.", new string('d', 60)], pieces);
    }

    [Fact]
    public void A_text_without_a_space_is_cut_between_two_characters_never_inside_one()
    {
        var pieces = Chunks.Of(string.Concat(Enumerable.Repeat("\U0001F600", 50)), 33).ToList();

        Assert.All(pieces, piece => Assert.True(piece.Length <= 33 && !char.IsLowSurrogate(piece[0])));
        Assert.Equal(100, pieces.Sum(piece => piece.Length));
    }

    [Fact]
    public void A_blank_text_makes_no_message() => Assert.Empty(Chunks.Of(" \n ", 80));
}
