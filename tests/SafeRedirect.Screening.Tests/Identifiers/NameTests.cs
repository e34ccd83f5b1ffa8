namespace SafeRedirect.Screening.Tests.Identifiers;

public sealed class NameTests
{
    private static readonly Screener Screener = new Lexicon()
        .With("en", "cues", "name", "my name is", "name", "mr", "اسم پسرم", "me llamo")
        .With("en", "cues", "person", "i am", "my brother", "انا", "ask for")
        .With("en", "cues", "named", "is my name")
        .With("en", "cues", "given-name", "amina", "karim", "محمد", "عبد الرحمن", "علي", "maria")
        .With("en", "cues", "name-part", "mr", "de", "la", "khan", "el", "میرزا", "گل")
        .With("en", "cues", "name-end", "syrian", "syria")
        .With("en", "language", "common", "the", "and", "is", "in", "from", "de", "la", "el", "in", "my", "على")
        .With("en", "topics/self-harm", "urgent", "cruz hope")
        .Build();

    [Theory]
    [InlineData("my name is {Amina Testova} and i wait")]
    [InlineData("my name is {maria de la cruz}")]
    [InlineData("my name is {ahmad khan} in kabul")]
    [InlineData("name: {J. Testova}")]
    [InlineData("Mr. {Probe}, help")]
    [InlineData("{Lina Example} is my name")]
    [InlineData("i am {karim probe} in tent")]
    [InlineData("i am {Tesfaye} from")]
    [InlineData("my brother {Karim}, lost")]
    [InlineData("انا {محمد العلي} من")]
    [InlineData("my name is {عبد الرحمن هناء}")]
    [InlineData("اسم پسرم {میرزا گل}")]
    public void A_name_is_found_whole_beside_its_cue(string marked)
    {
        var (text, start, end) = Marked.Read(marked);

        var findings = Screener.Screen(text);

        Assert.Equal([new IdentifierSpan(IdentifierKind.PersonName, start, end)], findings.Identifiers);
    }

    [Theory]
    [InlineData("i am Syrian")]
    [InlineData("i am in Syria")]
    [InlineData("i am lost")]
    [InlineData("ask for help")]
    [InlineData("my brother is ill")]
    [InlineData("انا على الارض")]
    [InlineData("me llamo el horario")]
    [InlineData("is my name in the list")]
    [InlineData("karim and maria")]
    public void What_is_no_name_is_left_alone(string text) => Assert.Empty(Screener.Screen(text).Identifiers);
}
