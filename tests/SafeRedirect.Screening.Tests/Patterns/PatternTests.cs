namespace SafeRedirect.Screening.Tests.Patterns;

public sealed class PatternTests
{
    [Theory]
    [InlineData("my <partner> .. kill me", "my husband said he will kill me", true)]
    [InlineData("my <partner> .. kill me", "my ex husband will kill me", true)]
    [InlineData("my <partner> .. kill me", "my husband one two three four kill me", false)]
    [InlineData("my <partner> .. kill me", "my husband left. they kill me", false)]
    [InlineData("my <partner> .. kill me", "my husband, he kill me", true)]
    [InlineData("help [me] now", "help now", true)]
    [InlineData("help [me] now", "help me now", true)]
    [InlineData("help [me] now", "help us now", false)]
    [InlineData("suicid*", "thoughts of suicide", true)]
    [InlineData("suicid*", "parasuicide", false)]
    [InlineData("(a b|c (d|e f)) g", "c e f g", true)]
    [InlineData("(a b|c (d|e f)) g", "a b d g", false)]
    [InlineData("[x] (a|b) [y z] c", "b y z c", true)]
    [InlineData("[x] (a|b) [y z] c", "b y c", false)]
    [InlineData("don't hit me", "dont hit me", true)]
    [InlineData("e-mail me", "e mail me", true)]
    [InlineData("help me", "heeeeelp me", true)]
    [InlineData(".. kill me ..", "kill me", true)]
    [InlineData("a .. a .. a .. b", "a a a a a a a a b", true)]
    public void A_pattern_matches_what_the_format_says(string pattern, string text, bool matches)
    {
        var screener = new Lexicon().With("en", "classes", "partner", "husband", "ex husband").With("en", "topics/self-harm", "urgent", pattern).Build();

        Assert.Equal(matches ? Severity.Urgent : Severity.None, screener.Screen(text).Severity);
    }

    [Theory]
    [InlineData("(a|b")]
    [InlineData("a|b)")]
    [InlineData("[a")]
    [InlineData("a]")]
    [InlineData("<unknown> a")]
    [InlineData("<partner")]
    [InlineData("partner>")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("()")]
    [InlineData("(a|)")]
    [InlineData("..")]
    [InlineData("[a] [b]")]
    [InlineData("[a] .. [b]")]
    [InlineData("a*b")]
    [InlineData("*")]
    [InlineData("!!!")]
    public void A_malformed_pattern_is_a_fault_with_its_source(string pattern)
    {
        var faults = new Lexicon().With("en", "topics/self-harm", "urgent", "want to die", pattern).Faults();

        Assert.Equal("topics/self-harm/en.yaml:2", Assert.Single(faults).Source);
    }

    [Theory]
    [InlineData(50_000, '(')]
    [InlineData(50_000, 'a')]
    [InlineData(3_000, '[')]
    public void A_pattern_of_absurd_length_or_depth_is_a_fault(int length, char character)
    {
        var faults = new Lexicon().With("en", "topics/self-harm", "urgent", new string(character, length)).Faults();

        Assert.Single(faults);
    }

    [Fact]
    public void A_pattern_that_could_be_longer_than_a_window_is_a_fault()
    {
        var faults = new Lexicon().With("en", "topics/self-harm", "urgent", string.Join(' ', Enumerable.Repeat("word", 61))).Faults();

        Assert.Single(faults);
    }

    [Theory]
    [InlineData("topics/unknown", "urgent")]
    [InlineData("topics/self-harm", "severe")]
    [InlineData("commands", "dance")]
    [InlineData("cues", "shoe-size")]
    [InlineData("answers", "perhaps")]
    [InlineData("language", "rare")]
    [InlineData("weather", "yes")]
    public void A_line_under_an_unknown_heading_is_a_fault(string section, string list)
    {
        var faults = new Lexicon().With("en", section, list, "word").Faults();

        Assert.Single(faults);
    }

    [Fact]
    public void A_class_belongs_to_its_language()
    {
        var faults = new Lexicon().With("fr", "classes", "partner", "mari").With("en", "topics/self-harm", "urgent", "my <partner>").Faults();

        Assert.Contains("<partner>", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_holds_a_pattern_is_a_fault()
    {
        var faults = new Lexicon().With("en", "classes", "partner", "husband", "(a|b)").Faults();

        Assert.Single(faults);
    }

    [Fact]
    public void A_bad_line_does_not_shift_the_lines_after_it()
    {
        var screener = Screener.Build(
            [
                new LexiconEntry("a:1", "en", "answers", "perhaps", "never"),
                new LexiconEntry("a:2", "en", "answers", "yes", "yes"),
                new LexiconEntry("a:3", "en", "answers", "no", "no"),
            ],
            [],
            out var faults);

        Assert.Single(faults);
        Assert.Equal(Answer.Yes, screener.UnderstandAnswer("yes"));
        Assert.Equal(Answer.No, screener.UnderstandAnswer("no"));
    }

    [Theory]
    [InlineData("واريد ان اموت")]
    [InlineData("و اريد ان اموت")]
    [InlineData("أُريدُ أن أموت")]
    [InlineData("قال واريد ان اموت الان")]
    public void The_prefix_and_is_tried_without(string text) => Assert.Equal(Severity.Urgent, Lexicon.Small.Screen(text).Severity);
}
