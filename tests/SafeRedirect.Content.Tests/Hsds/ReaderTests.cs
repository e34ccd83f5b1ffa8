using SafeRedirect.Content.Hsds.Importing;
using SafeRedirect.Content.Hsds.Terms;
using SafeRedirect.Content.Hsds.Writing;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>Small readers and writers: phone numbers, languages, days.</summary>
public sealed class ReaderTests
{
    [Theory]
    [InlineData("+44 1632 960001", "+44 1632 960001")]
    [InlineData("+44-1632.960001", "+44 1632 960001")]
    [InlineData("+44 (0)1632 960001", "+44 1632 960001")]
    [InlineData("\"+44 1632 960001\"", "+44 1632 960001")]
    [InlineData("+441632960001", "+44 163 296 0001")]
    [InlineData("+12025550100", "+1 202 555 0100")]
    [InlineData("+355691234567", "+355 691 234 567")]
    [InlineData(" 112 ", "112")]
    [InlineData("116123", "116123")]
    [InlineData("01632 960001", null)]
    [InlineData("0044 1632 960001", null)]
    [InlineData("+44 1632 960001 ext 5", null)]
    [InlineData("+44 16", null)]
    [InlineData("+4412345678901234567", null)]
    [InlineData("+", null)]
    [InlineData("1", null)]
    [InlineData("\u0661\u0661\u0662", null)]
    public void A_number_is_written_in_international_form_with_spaces(string number, string? written)
    {
        Assert.Equal(written, PhoneReader.Spaced(number));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("ENG", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("pt_BR", "pt")]
    [InlineData("fre", "fr")]
    [InlineData("fra", "fr")]
    [InlineData("prs", "fa")]
    [InlineData("Ukrainian", "uk")]
    [InlineData("haitian", "ht")]
    [InlineData("tig", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_is_known_by_its_codes_and_its_name(string? text, string? code)
    {
        Assert.Equal(code, LanguageNames.Find(text));
    }

    [Fact]
    public void Every_language_that_a_service_may_have_has_a_name_and_finds_itself()
    {
        var codes = Enumerable.Range('a', 26).SelectMany(first => Enumerable.Range('a', 26).Select(second => $"{(char)first}{(char)second}")).Where(SafeRedirect.Content.Loading.Texts.LanguageCodes.Contains).ToList();

        Assert.Equal(183, codes.Count);
        Assert.All(codes, code => Assert.NotEqual(code, LanguageNames.Of(code)));
        Assert.All(codes, code => Assert.Equal(code, LanguageNames.Find(code)));
        Assert.All(codes, code => Assert.Equal(code, LanguageNames.Find(LanguageNames.Of(code))));
    }

    [Theory]
    [InlineData("MO", "mon")]
    [InlineData("MO,TU", "[mon, tue]")]
    [InlineData("MO,TU,WE", "mon-wed")]
    [InlineData("MO,TU,WE,TH,FR,SA,SU", "mon-sun")]
    [InlineData("MO,WE,FR", "[mon, wed, fri]")]
    [InlineData("MO,TU,WE,TH,SA,SU", "[mon-thu, sat, sun]")]
    public void Days_are_written_as_writers_write_them(string codes, string days)
    {
        var range = new HoursRange([.. codes.Split(',').Select(code => WeekDays.OfCode(code)!.Value)], new TimeOnly(9, 0), new TimeOnly(16, 30));

        Assert.Equal($"{{days: {days}, from: \"09:00\", to: \"16:30\"}}", HoursText.Entry(range));
    }

    [Fact]
    public void Hours_are_the_same_however_they_are_grouped()
    {
        var (from, to) = (new TimeOnly(9, 0), new TimeOnly(12, 0));
        var one = new OpeningHours([new HoursRange([DayOfWeek.Monday, DayOfWeek.Friday], from, to)]);
        var two = new OpeningHours([new HoursRange([DayOfWeek.Friday], from, to), new HoursRange([DayOfWeek.Monday], from, to)]);

        Assert.True(HoursText.AreSame(one, two));
        Assert.False(HoursText.AreSame(one, new OpeningHours([])));
    }
}
