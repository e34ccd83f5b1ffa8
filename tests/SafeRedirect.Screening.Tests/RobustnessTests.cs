using FsCheck;
using FsCheck.Fluent;

namespace SafeRedirect.Screening.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "my husband will kill me", "+44 1632 960123", "my name is", "Ahmad", "12.03.1990", "born on", "@", "/", "t.me/jane_roe", "jane@example.org", "\uD800", "\uDC00", "\u0301", "\u202E",
        "\u200B", "passport AB123456", "::1", "37.9838, 23.7275", "\u00B0", "i live at 12 acacia street", "و", "٠٩١٢", ". ", "\n", "(", ")", "-", "0", "\U0001F44D", " ",
    ];

    public static TheoryData<string> Hostile { get; } =
    [
        "", " ", "\0", new string('a', 100_000), new string('7', 100_000), new string('\u0301', 100_000), new string('\uD800', 100_000), new string('\u202E', 100_000), new string('(', 100_000),
        new string('@', 100_000), new string('/', 100_000), new string(':', 100_000), new string('\uFDFA', 20_000), string.Concat(Enumerable.Repeat("06 12 34 56 78 ", 7_000)),
        string.Concat(Enumerable.Repeat("\U0001F44D", 50_000)), string.Concat(Enumerable.Repeat("my name is ", 9_000)), string.Concat(Enumerable.Repeat("a@b.co ", 14_000)), string.Concat(Enumerable.Repeat("1.", 50_000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_message_breaks_any_question_to_the_screener(string text)
    {
        var findings = Lexicon.Small.Screen(text);

        AssertSpans(text, findings);
        Assert.Null(Lexicon.Small.UnderstandCommand(text));
        Assert.NotEqual(Answer.No, Lexicon.Small.UnderstandAnswer(text));
        Assert.Null(Lexicon.Small.UnderstandChoice(text, ["Yes", "No"]));
        Assert.NotEqual("xx", Lexicon.Small.IdentifyLanguage(text));
    }

    [Fact]
    public void Spans_are_inside_the_text_sorted_and_disjoint_whatever_is_written()
    {
        var messages = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(messages, text => AssertSpans(text, Lexicon.Small.Screen(text))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_string_is_screened_and_folding_twice_is_folding_once()
    {
        Prop.ForAll<string?>(value =>
        {
            var text = value ?? "";
            var folded = TextFolding.Fold(text);
            AssertSpans(text, Lexicon.Small.Screen(text));
            Assert.Equal(folded, TextFolding.Fold(folded));
        }).QuickCheckThrowOnFailure();
    }

    private static void AssertSpans(string text, Findings findings)
    {
        var end = 0;
        foreach (var span in findings.Identifiers)
        {
            Assert.InRange(span.Start, end, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            end = span.End;
        }
    }
}
