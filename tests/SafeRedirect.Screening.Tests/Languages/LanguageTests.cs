namespace SafeRedirect.Screening.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("where is the office", "en")]
    [InlineData("je suis dans la rue et vous", "fr")]
    [InlineData("هل هذا على انا", "ar")]
    [InlineData("این برای من است", "fa")]
    [InlineData("چگونه", "fa")]
    [InlineData("де мені і що", "uk")]
    [InlineData("їжа", "uk")]
    [InlineData("ana bidi wayn", "ar")]
    public void A_text_in_one_of_the_languages_is_recognised(string text, string language) => Assert.Equal(language, Lexicon.Small.IdentifyLanguage(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("\U0001F44D")]
    [InlineData("こんにちは")]
    [InlineData("Καλημέρα σας")]
    [InlineData("こんにちは the")]
    [InlineData("no")]
    [InlineData("zzyzx qwrtp")]
    public void A_text_in_none_of_the_languages_is_not_guessed(string text) => Assert.Null(Lexicon.Small.IdentifyLanguage(text));

    [Theory]
    [InlineData("blorf", "en")]
    [InlineData("dabiba", "ar")]
    public void A_language_is_learned_from_its_examples_too(string text, string language)
    {
        var taught = new Lexicon()
            .With("en", "examples", "ordinary", "blorf blorf", "passed over", "we blorf here", "passed over")
            .With("ar", "examples", "ordinary", "dabiba", "في البيت", "dabiba dabiba", "في البيت", "في البيت", "في البيت", "من على في", "هذا")
            .With("en", "language", "common", "the", "here")
            .With("ar", "language", "common", "في", "من")
            .Build();

        Assert.Equal(language, taught.IdentifyLanguage(text));
    }

    [Theory]
    [InlineData("the blorfing")]
    [InlineData("blorfing", null)]
    public void A_word_alone_has_to_be_clearer_than_one_among_others(string text, string? language = "en") => Assert.Equal(language, Lexicon.Small.IdentifyLanguage(text));

    [Fact]
    public void Findings_carry_the_language()
    {
        var findings = Lexicon.Small.Screen("where is the office");

        Assert.Equal("en", findings.Language);
    }
}
