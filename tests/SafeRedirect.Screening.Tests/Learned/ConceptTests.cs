namespace SafeRedirect.Screening.Tests.Learned;

/// <summary>What words stand for: it lets the second layer understand words that no example has.</summary>
public sealed class ConceptTests
{
    private static readonly IReadOnlyList<LexiconEntry> Book =
    [
        .. Examples("en", "gender-violence.sensitive", "my husband beats me", "my husband hits me", "he beats me", "he hits my sister", "husband hits me again"),
        .. Examples("en", "ordinary", "where is the school", "my husband works", "when does the office open", "he works at the school", "is the office here"),
        .. new[] { "en", "es", "ar" }.Select(language => new LexiconEntry("t:1", language, "examples", "thresholds", "disclosure", 40)),
        Line("es", "concepts", "husband", "marido esposo"),
        Line("es", "concepts", "hit", "golpea pega*"),
        Line("es", "concepts", "me", "me"),
        Line("es", "concepts", "my", "mi"),
        Line("en", "concepts", "husband", "husband"),
        Line("en", "concepts", "hit", "hits beats"),
        Line("en", "concepts", "me", "me"),
        Line("en", "concepts", "my", "my"),
        Line("ar", "concepts", "husband", "زوجي"),
        Line("ar", "concepts", "hit", "ضرب"),
        Line("ar", "concepts", "before", "و ي"),
        Line("ar", "concepts", "after", "ني"),
        Line("en", "language", "common", "the where is my he"),
        Line("es", "language", "common", "mi me el la"),
        Line("ar", "language", "common", "في من"),
        Line("en", "topics/own-case", "sensitive", "news on my case"),
    ];

    [Theory]
    [InlineData("el marido golpea")] // another language
    [InlineData("el esposo pegaba")] // by the beginning of the word
    [InlineData("زوجي يضربني")] // without what is written together with it
    public void A_disclosure_in_words_of_no_example_is_noticed_by_what_they_stand_for(string text)
    {
        Assert.Equal(Severity.Sensitive, Build(Book).Screen(text).Severity);
        Assert.Equal(Severity.None, Build([.. Book.Where(line => line.Section != "concepts")]).Screen(text).Severity);
    }

    [Theory]
    [InlineData("  ")]
    [InlineData("hit pe*")]
    [InlineData("hit *")]
    public void A_line_without_a_word_or_with_too_short_a_beginning_is_a_fault_with_its_line(string words)
    {
        Screener.Build([new LexiconEntry("content/screening/concepts/en.yaml:7", "en", "concepts", "hit", words)], [], out var faults);

        Assert.Equal("content/screening/concepts/en.yaml:7", Assert.Single(faults).Source);
    }

    [Fact]
    public void A_word_may_stand_for_several_things_and_more_than_four_are_left_out()
    {
        var lines = Enumerable.Range(0, 6).Select(i => Line("en", "concepts", $"sense-{i}", "mine"));

        var screener = Build([.. Book, .. lines]);

        Assert.Equal(Severity.None, screener.Screen("where is mine").Severity);
    }

    private static Screener Build(IReadOnlyList<LexiconEntry> entries)
    {
        var screener = Screener.Build(entries, [], out var faults);
        Assert.Empty(faults);
        return screener;
    }

    private static LexiconEntry Line(string language, string section, string list, string pattern) => new($"content/screening/{section}/{language}.yaml:1", language, section, list, pattern);

    private static IEnumerable<LexiconEntry> Examples(string language, string list, params string[] texts) => texts.Select(text => Line(language, "examples", list, text));
}
