namespace SafeRedirect.Screening.Tests.Identifiers;

public sealed class IdentifierTests
{
    // The expected span stands between braces.
    [Theory]
    [InlineData(IdentifierKind.Phone, "call {+44 1632 960123} now")]
    [InlineData(IdentifierKind.Phone, "{0044 1632 960-123}")]
    [InlineData(IdentifierKind.Phone, "{01632 960123} is mine")]
    [InlineData(IdentifierKind.Phone, "اتصل {٠١٦٣٢٩٦٠١٢٣}")]
    [InlineData(IdentifierKind.Phone, "{+۴۴ ۱۶۳۲ ۹۶۰۱۲۳}")]
    [InlineData(IdentifierKind.Phone, "{(555) 010-9999}")]
    [InlineData(IdentifierKind.Phone, "phone: {555 0123}")]
    [InlineData(IdentifierKind.Phone, "{0 1 6 3 2 9 6 0 1 2 3}")]
    [InlineData(IdentifierKind.Phone, "{01\u200B632 960123}")]
    [InlineData(IdentifierKind.Email, "write {jane.roe+x@example.org}.")]
    [InlineData(IdentifierKind.Email, "{jane at example dot org} please")]
    [InlineData(IdentifierKind.Email, "{jane (at) example.org}")]
    [InlineData(IdentifierKind.Email, "{jane @ example.org}")]
    [InlineData(IdentifierKind.UrlProfile, "see {https://www.facebook.com/jane.roe}, thanks")]
    [InlineData(IdentifierKind.UrlProfile, "{t.me/jane_roe}")]
    [InlineData(IdentifierKind.UrlProfile, "my telegram is {@jane_roe}")]
    [InlineData(IdentifierKind.UrlProfile, "insta {jane_roe92}")]
    [InlineData(IdentifierKind.Location, "{https://maps.app.goo.gl/abc123}")]
    [InlineData(IdentifierKind.Location, "at {37.98381, 23.72754} now")]
    [InlineData(IdentifierKind.Location, "{37\u00B058'48\"N 23\u00B043'39\"E}")]
    [InlineData(IdentifierKind.Location, "i am hiding {behind 12 acacia street}")]
    [InlineData(IdentifierKind.IdDocument, "my passport is {X12-3456}")]
    [InlineData(IdentifierKind.IdDocument, "{AB1234567}")]
    [InlineData(IdentifierKind.IdDocument, "number {123-45C67890}")]
    [InlineData(IdentifierKind.Bank, "{GB82 WEST 1234 5698 7654 32}")]
    [InlineData(IdentifierKind.Bank, "{4111 1111 1111 1111}")]
    [InlineData(IdentifierKind.Bank, "account number {12345678}")]
    [InlineData(IdentifierKind.DateOfBirth, "born on {12.03.1990}")]
    [InlineData(IdentifierKind.DateOfBirth, "born on {12th of March 1990}")]
    [InlineData(IdentifierKind.DateOfBirth, "born on {March 12, 1990}")]
    [InlineData(IdentifierKind.DateOfBirth, "date of birth {1369/05/12}")]
    [InlineData(IdentifierKind.DateOfBirth, "{1990-03-12} is my birthday")]
    [InlineData(IdentifierKind.Ip, "from {192.0.2.17}")]
    [InlineData(IdentifierKind.Ip, "from {2001:db8::17}")]
    [InlineData(IdentifierKind.PersonName, "My name is {Jane Roe}, hello")]
    [InlineData(IdentifierKind.PersonName, "my name is {jane} and i need help")]
    [InlineData(IdentifierKind.PersonName, "اسمي {كريم} من")]
    [InlineData(IdentifierKind.Address, "I live at {12 Acacia Street}. Thanks")]
    [InlineData(IdentifierKind.Address, "come to {12 Acacia Street}")]
    public void An_identifier_is_found_where_it_stands(IdentifierKind kind, string marked)
    {
        var start = marked.IndexOf('{', StringComparison.Ordinal);
        var end = marked.IndexOf('}', StringComparison.Ordinal) - 1;
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

        var findings = Lexicon.Small.Screen(text);

        Assert.Equal([new IdentifierSpan(kind, start, end)], findings.Identifiers);
    }

    [Theory]
    [InlineData("it costs 1200000 toman")]
    [InlineData("it costs 12 500 000 dollars")]
    [InlineData("\u20AC 612345678")]
    [InlineData("open 09:00-17:00, 08.30-16.30")]
    [InlineData("on 12.03.2026 at 10:30")]
    [InlineData("2026-03-12 10:30")]
    [InlineData("from 2015-2016 to 2023/2024")]
    [InlineData("20120102 08:00")]
    [InlineData("5 people, 3 rooms, 200-300 euros")]
    [InlineData("0.000000012")]
    [InlineData("my name is on the list")]
    [InlineData("my name is not there")]
    [InlineData("my address is wrong")]
    [InlineData("my passport is lost")]
    [InlineData("see https://help.unhcr.org/greece/ and example.org/page")]
    [InlineData("https://www.facebook.com/groups/123/")]
    [InlineData("www.facebook.com/")]
    [InlineData("look at example.org")]
    [InlineData("@everyone hello")]
    [InlineData("call 112 or 999")]
    [InlineData("version 3.10.2, 10:30:15")]
    [InlineData("2 days in the street")]
    [InlineData("1111.1.1.1")]
    [InlineData("temperature is 37.5, 38.2")]
    public void What_only_looks_like_an_identifier_is_left_alone(string text) => Assert.Empty(Lexicon.Small.Screen(text).Identifiers);

    [Theory]
    [InlineData("call +44 1632 960001")]
    [InlineData("call 01632 960 001")]
    [InlineData("call 0044 1632 960001")]
    [InlineData("call ٠١٦٣٢٩٦٠٠٠١")]
    [InlineData("write to HELP@example.org")]
    public void A_published_contact_is_never_flagged(string text) => Assert.Empty(Lexicon.Small.Screen(text).Identifiers);

    [Theory]
    [InlineData("call +44 1632 960002")]
    [InlineData("call +44 1632 9600011")]
    [InlineData("write to me.help@example.com")]
    public void A_contact_that_resembles_a_published_one_is_flagged(string text) => Assert.NotEmpty(Lexicon.Small.Screen(text).Identifiers);

    [Fact]
    public void The_more_specific_kind_wins_and_spans_stay_apart()
    {
        const string Text = "my name is Jane Roe, i live at 12 Acacia Street phone 01632 960123";

        var kinds = Lexicon.Small.Screen(Text).Identifiers.Select(span => span.Kind);

        Assert.Equal([IdentifierKind.PersonName, IdentifierKind.Address, IdentifierKind.Phone], kinds);
    }
}
