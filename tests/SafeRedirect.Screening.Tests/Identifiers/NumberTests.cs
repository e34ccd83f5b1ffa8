namespace SafeRedirect.Screening.Tests.Identifiers;

public sealed class NumberTests
{
    private static readonly Screener Screener = new Lexicon()
        .With("en", "cues", "phone", "my number is", "call", "رقمي")
        .With("en", "cues", "bank", "account", "iban")
        .With("en", "cues", "birth", "born", "date of birth", "was my birth")
        .With("en", "cues", "document", "passport", "case number", "is my case")
        .With("en", "cues", "location", "coordinates")
        .With("en", "cues", "direction", "north", "east", "n", "e", "lat", "lon")
        .With("en", "cues", "hotline", "helpline")
        .With("en", "cues", "amount", "euro", "people", "km", "تومان")
        .With("en", "cues", "digits", 0, "zero", "صفر")
        .With("en", "cues", "digits", 7, "seven", "سبعة")
        .With("en", "cues", "digits", 12, "twelve", "twelfth")
        .With("en", "cues", "digits", 900, "nine hundred")
        .With("en", "cues", "digits", 90, "ninety")
        .With("en", "cues", "digits", 19, "nineteen")
        .With("en", "cues", "digit-joint", "and", "double")
        .With("en", "cues", "plus", "plus", "double")
        .With("en", "cues", "extension", "ext", "extension")
        .With("en", "cues", "months", 3, "march", "خرداد")
        .With("en", "cues", "platform", "insta")
        .With("en", "cues", "handle", "my insta is")
        .With("en", "cues", "at", "at", "arroba")
        .With("en", "cues", "dot", "dot", "punto")
        .With("en", "language", "common", "the", "and", "is", "of", "in", "we", "me", "at", "or")
        .Build();

    [Theory]
    [InlineData(IdentifierKind.Phone, "{+33 (0)6 39 98 12 34} evening")]
    [InlineData(IdentifierKind.Phone, "{+44 7700 900123} 12 may")]
    [InlineData(IdentifierKind.Phone, "{06,39,98,12,34}")]
    [InlineData(IdentifierKind.Phone, "{06 \U0001F4DE 39 \U0001F4DE 98 \U0001F4DE 12 \U0001F4DE 34}")]
    [InlineData(IdentifierKind.Phone, "{0\uFE0F\u20E36\uFE0F\u20E33\uFE0F\u20E39\uFE0F\u20E39\uFE0F\u20E38\uFE0F\u20E30\uFE0F\u20E30\uFE0F\u20E31\uFE0F\u20E32\uFE0F\u20E3}")]
    [InlineData(IdentifierKind.Phone, "{0639981234}merci")]
    [InlineData(IdentifierKind.Phone, "{(+1) 202-555-0143 ext. 12}")]
    [InlineData(IdentifierKind.Phone, "{202-555-0143x068}")]
    [InlineData(IdentifierKind.Phone, "{\u27954\uFE0F\u20E34\uFE0F\u20E3 7700 900123}")]
    [InlineData(IdentifierKind.Phone, "the helpline is silent, call {07700 900123}")]
    [InlineData(IdentifierKind.Phone, "{76 12 34 56} bamako")]
    [InlineData(IdentifierKind.Phone, "{6 99 12 34 56}")]
    [InlineData(IdentifierKind.Phone, "{(237) 6 99 12 34 56}")]
    [InlineData(IdentifierKind.Phone, "{70/123456}")]
    [InlineData(IdentifierKind.Phone, "{07700 900 1 2 3}")]
    [InlineData(IdentifierKind.Phone, "{[+44] 7700 900123}")]
    [InlineData(IdentifierKind.Phone, "{(305) 555-0123}")]
    [InlineData(IdentifierKind.Phone, "my number is {07 seven 00 zero 222}")]
    [InlineData(IdentifierKind.IdDocument, "{906101/0012}")]
    [InlineData(IdentifierKind.IdDocument, "{123A000456}")]
    [InlineData(IdentifierKind.IdDocument, "{A0001234/5} is it")]
    [InlineData(IdentifierKind.IdDocument, "case number {A 012-345-678}")]
    [InlineData(IdentifierKind.IdDocument, "case number {AZ: 8 000 456-475}")]
    [InlineData(IdentifierKind.IdDocument, "case number {XK7F2P}")]
    [InlineData(IdentifierKind.DateOfBirth, "on the paper {01/02/1990}")]
    [InlineData(IdentifierKind.DateOfBirth, "born {17 march. 1966}")]
    [InlineData(IdentifierKind.Location, "{8G8P2345+QF}")]
    [InlineData(IdentifierKind.UrlProfile, "{viber://chat?number=%2B440000}")]
    [InlineData(IdentifierKind.Phone, "{zero seven seven double zero seven twelve}")]
    [InlineData(IdentifierKind.Phone, "{plus seven seven zero zero seven nine hundred}")]
    [InlineData(IdentifierKind.Phone, "رقمي {صفر سبعة سبعة صفر صفر سبعة}")]
    [InlineData(IdentifierKind.Phone, "my number is {8 9 0 0 0 0 0 0 0 1 2}")]
    [InlineData(IdentifierKind.IdDocument, "{TEST-12-00345} is on it")]
    [InlineData(IdentifierKind.IdDocument, "{AB/0001/2024}")]
    [InlineData(IdentifierKind.IdDocument, "{X1234567L}")]
    [InlineData(IdentifierKind.IdDocument, "{XEXX010101HNEXXXA4}")]
    [InlineData(IdentifierKind.IdDocument, "{12345-1234567-1}")]
    [InlineData(IdentifierKind.IdDocument, "{784-1990-1234567-1}")]
    [InlineData(IdentifierKind.IdDocument, "{1 85 05 75 123 456 78}")]
    [InlineData(IdentifierKind.IdDocument, "passport {1-AB 123456}")]
    [InlineData(IdentifierKind.IdDocument, "case number {rf 22 889}")]
    [InlineData(IdentifierKind.IdDocument, "{20931} is my case")]
    [InlineData(IdentifierKind.Bank, "iban {DE89 3704 0044 0532 0130 01} and")]
    [InlineData(IdentifierKind.Bank, "{gb 82 west 1234 5698 7654 32}")]
    [InlineData(IdentifierKind.Bank, "account {0012-3456-789}")]
    [InlineData(IdentifierKind.DateOfBirth, "born {5 خرداد 1368}")]
    [InlineData(IdentifierKind.DateOfBirth, "born {twelfth of march nineteen ninety}")]
    [InlineData(IdentifierKind.DateOfBirth, "born in {1990}")]
    [InlineData(IdentifierKind.DateOfBirth, "born in {85}")]
    [InlineData(IdentifierKind.DateOfBirth, "{1990} was my birth")]
    [InlineData(IdentifierKind.DateOfBirth, "date of birth {03/1990}")]
    [InlineData(IdentifierKind.Location, "{lat 41.00 lon 28.97} wait")]
    [InlineData(IdentifierKind.Location, "{35.2 north 25.1 east}")]
    [InlineData(IdentifierKind.Location, "at {48.8566,2.3522}")]
    [InlineData(IdentifierKind.Location, "{\u0663\u0662\u066B\u0663\u0660\u0661\u0662 \u0663\u0666\u066B\u0663\u0662\u0664\u0665}")]
    [InlineData(IdentifierKind.Location, "{///filled.count.soap}")]
    [InlineData(IdentifierKind.Location, "{8G8P+QF}")]
    [InlineData(IdentifierKind.Location, "{geo:37.98,23.72}")]
    [InlineData(IdentifierKind.Email, "{n.test @ example . org}")]
    [InlineData(IdentifierKind.Email, "{jane punto roe arroba example punto org}")]
    [InlineData(IdentifierKind.Email, "write {jane.roe@gmail}")]
    [InlineData(IdentifierKind.UrlProfile, "my insta is {janeroe}")]
    public void A_number_or_code_is_found_whole(IdentifierKind kind, string marked)
    {
        var (text, start, end) = Marked.Read(marked);

        var findings = Screener.Screen(text);

        Assert.Equal([new IdentifierSpan(kind, start, end)], findings.Identifiers);
    }

    [Theory]
    [InlineData("06 39 98 12 34 / 07 00 00 12 34")]
    [InlineData("06 39 98 12 34 or 07 00 00 12 34")]
    [InlineData("0639981234, 0700001234")]
    [InlineData("+44 7700 900123 +44 7700 900124")]
    public void Two_numbers_are_two(string text) => Assert.Equal(2, Screener.Screen(text).Identifiers.Count);

    [Theory]
    [InlineData("call 116 123 or 112")]
    [InlineData("600000000 euro")]
    [InlineData("12345678 people")]
    [InlineData("12,500,000 and 1.200.000")]
    [InlineData("prices 12.50 and 13.75")]
    [InlineData("37.5 and 38.2")]
    [InlineData("law 4636/2019, article 12, L744-9")]
    [InlineData("form A4, level B2, covid-19, size 42")]
    [InlineData("bus 14 at 08:30, score 3-1 and 4-2")]
    [InlineData("buses 12 14 16 18, prices 40 50 60 70")]
    [InlineData("scores 25-20 21-25 25-18")]
    [InlineData("1200-1500 euro or 12000/15000")]
    [InlineData("resolution 217 A of 10.12.1948")]
    [InlineData("on 12/03/2015 we came")]
    [InlineData("0808 2000 247 and 0800 500 335")]
    [InlineData("1-800-799-7233")]
    [InlineData("the helpline 06 39 98 12 34")]
    [InlineData("06 39 98 12 34 is the helpline")]
    [InlineData("passport 1082 or 1500 euro, until 12/28")]
    [InlineData("passport 2019")]
    [InlineData("passport on 12.03.2026")]
    [InlineData("passport 10000 euro")]
    [InlineData("3 times 8 is 24")]
    [InlineData("seven seven zero")]
    [InlineData("12h30m15s")]
    [InlineData("۱۲۰۰۰۰۰۰ تومان")]
    [InlineData("1990 and 1991, 2024-2025")]
    [InlineData("email at noon, look at example.org")]
    [InlineData("https://example.org/AB1234567")]
    public void A_quantity_price_date_or_article_is_left_alone(string text) => Assert.Empty(Screener.Screen(text).Identifiers);

    public static TheoryData<string> Repeated { get; } =
    [
        "06 39 98 12 34 ", "+447700900123 ", "DE89 3704 0044 0532 0130 00 ", "7 ", "0\u200B", "AB-1234-567/89 ", "a1b2c3d4e5f6 ", "mr ", "12 acacia street flat 3 ", "born on 12 march 1990 ", "my name is jane ", "a@b.co ",
        "zero seven ", "1.", "8G8P+QF ", "///a.b", "geo:",
    ];

    // No measurement (that is what the benchmarks are for) but a guard: a hundred times what it takes, which only quadratic work exceeds.
    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_long_message_never_takes_time_that_grows_faster_than_it(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var fastest = TimeSpan.MaxValue;

        for (var run = 0; run < 2; run++)
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            Lexicon.Small.Screen(text);
            fastest = TimeSpan.FromTicks(Math.Min(fastest.Ticks, System.Diagnostics.Stopwatch.GetElapsedTime(started).Ticks));
        }

        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
