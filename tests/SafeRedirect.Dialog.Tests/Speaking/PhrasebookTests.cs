namespace SafeRedirect.Dialog.Tests.Speaking;

public sealed class PhrasebookTests
{
    private static readonly Phrasebook English = new(TestKnowledge.Pack, "en", Platform.Messenger);
    private static readonly Phrasebook Arabic = new(TestKnowledge.Pack, "ar", Platform.Messenger);

    public static TheoryData<int> Months => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Months))]
    public void A_date_names_its_month_in_the_language(int month)
    {
        var date = new DateOnly(2026, month, 7);

        Assert.Contains(TestKnowledge.Pack.Text($"calendar.month-{month}", "en"), English.Date(date), StringComparison.Ordinal);
        Assert.Contains(TestKnowledge.Pack.Text($"calendar.month-{month}", "ar"), Arabic.Date(date), StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_name_every_day_of_the_week()
    {
        var days = Enum.GetValues<DayOfWeek>();

        Assert.All(days, day => Assert.Contains(
            TestKnowledge.Pack.Text(ScriptKeys.DayKey(day), "ar"), Arabic.Hours(On(day)), StringComparison.Ordinal));
    }

    [Fact]
    public void Days_in_a_row_are_a_range_and_others_a_list()
    {
        Assert.Equal("Monday to Friday, 09:00 to 16:00", English.Hours(On(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday)));
        Assert.Equal("Monday, Wednesday and Sunday, 09:00 to 16:00", English.Hours(On(DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Sunday)));
    }

    [Theory]
    [InlineData(Cost.Free)]
    [InlineData(Cost.Local)]
    [InlineData(Cost.Standard)]
    [InlineData(Cost.Paid)]
    public void Every_cost_has_words_in_every_language(Cost cost) =>
        Assert.NotEqual(English.Cost(cost), Arabic.Cost(cost));

    [Fact]
    public void A_number_keeps_its_order_inside_right_to_left_text()
    {
        Assert.Equal("\u2066+44 1632 960001\u2069", Arabic.Phone("+44 1632 960001"));
        Assert.Equal("+44 1632 960001", English.Phone("+44 1632 960001"));
    }

    [Fact]
    public void What_a_person_wrote_as_a_placeholder_is_never_filled_twice() =>
        Assert.Equal("a {other} b", English.Fill("a {value} b", ("value", "{other}")));

    private static OpeningHours On(params IReadOnlyList<DayOfWeek> days) => new([new HoursRange(days, new TimeOnly(9, 0), new TimeOnly(16, 0))]);
}
