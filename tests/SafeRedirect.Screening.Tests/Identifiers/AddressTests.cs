namespace SafeRedirect.Screening.Tests.Identifiers;

public sealed class AddressTests
{
    private static readonly Screener Screener = new Lexicon()
        .With("en", "cues", "address", "my address is", "عنواني")
        .With("en", "cues", "home", "we live in", "نسكن")
        .With("en", "cues", "hiding", "i am hiding in", "i am hiding under")
        .With("en", "cues", "place", "station", "bridge")
        .With("en", "cues", "street", "street", "rue", "вул", "кв", "буд", "tent", "block", "flat", "floor", "carrera", "apto", "شارع", "بناية", "hotel")
        .With("en", "cues", "digits", 3, "third")
        .With("en", "cues", "phone", "call")
        .With("en", "cues", "amount", "km")
        .With("en", "cues", "months", 3, "march")
        .With("en", "language", "common", "the", "and", "is", "in", "de", "we", "for", "to", "a", "no", "on", "with")
        .With("en", "topics/self-harm", "urgent", "wait for water", "kids with")
        .Build();

    [Theory]
    [InlineData("my address is {27 Sample Street, Testtown TE1 2ST}")]
    [InlineData("{12 rue des Exemples 75000 Paris}")]
    [InlineData("{вул. Садова, 7, кв. 41, Умань}")]
    [InlineData("we live in {tent 45, block C} and wait")]
    [InlineData("{Musterstr. 12, 10115 Musterstadt}")]
    [InlineData("{Testgatan 12}")]
    [InlineData("{carrera 7 no 12-34 apto 501}")]
    [InlineData("{8 Sample street third floor}")]
    [InlineData("عنواني {شارع الزيتون بناية 9}")]
    [InlineData("نسكن {شارع الزيتون بناية النور}")]
    public void An_address_is_found_whole(string marked) => AssertFound(IdentifierKind.Address, marked);

    [Theory]
    [InlineData("i am hiding {under the bridge in Testville}")]
    [InlineData("i am hiding {in the shed behind the station, second door}")]
    public void A_hiding_place_is_found_to_the_end_of_the_clause(string marked) => AssertFound(IdentifierKind.Location, marked);

    [Theory]
    [InlineData("block 7 tent 90 wait for water")]
    [InlineData("it is 20 km to the street")]
    [InlineData("we live in a flat with 3 kids")]
    [InlineData("we live in a hotel and wait")]
    [InlineData("my address is wrong")]
    [InlineData("on floor 3")]
    [InlineData("Sample street is closed 12 march")]
    public void What_is_no_address_is_left_alone(string text) => Assert.Empty(Screener.Screen(text).Identifiers);

    private static void AssertFound(IdentifierKind kind, string marked)
    {
        var (text, start, end) = Marked.Read(marked);

        var findings = Screener.Screen(text);

        Assert.Equal([new IdentifierSpan(kind, start, end)], findings.Identifiers);
    }
}
