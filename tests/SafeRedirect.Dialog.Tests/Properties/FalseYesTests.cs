namespace SafeRedirect.Dialog.Tests.Properties;

/// <summary>A yes opens a person's words to others, so the answers of every language are tried against what could turn them.</summary>
public sealed class FalseYesTests
{
    private const int EveryYes = 11;
    private const int EveryTurn = 7;

    // Together they say something else than apart.
    private static readonly string[] Harmless = ["yes no problem", "fine no problem"];
    private const string PatternSigns = "()[]|*";

    public static TheoryData<string> Languages => [.. TestKnowledge.Pack.Organisation.Languages.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_yes_with_a_no_a_doubt_or_a_question_is_never_a_yes(string language)
    {
        var screener = TestKnowledge.Knowledge.Screener;
        var affirmed = Plain(language, "yes", "openers").Where(text => screener.UnderstandAnswer(text) == Screening.Answer.Yes).Where((_, index) => index % EveryYes == 0).ToList();
        var turning = Plain(language, "no", "unclear", "denials").Where((_, index) => index % EveryTurn == 0).ToList();

        var taken = affirmed.SelectMany(yes => turning.Select(turn => $"{yes} {turn}")).Except(Harmless).Where(text => screener.UnderstandAnswer(text) == Screening.Answer.Yes).ToList();

        Assert.True(affirmed.Count >= 20 && turning.Count >= 80);
        Assert.Empty(taken);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_unknown_word_beside_a_yes_is_never_passed_over(string language)
    {
        var screener = TestKnowledge.Knowledge.Screener;

        var taken = Plain(language, "yes", "openers").Where(yes => screener.UnderstandAnswer($"{yes} qzxvk") == Screening.Answer.Yes).ToList();

        Assert.Empty(taken);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_question_mark_makes_every_yes_unclear(string language)
    {
        var screener = TestKnowledge.Knowledge.Screener;

        var taken = Plain(language, "yes", "openers", "wishes").Where(yes => screener.UnderstandAnswer($"{yes}?") != Screening.Answer.Unclear).ToList();

        Assert.Empty(taken);
    }

    // Lines that are plain words; a pattern stands for many.
    private static IEnumerable<string> Plain(string language, params string[] lists) => TestKnowledge.Pack.Screening
        .Where(line => line.Section == "answers" && line.Language == language && lists.Contains(line.List) && !line.Pattern.Any(PatternSigns.Contains))
        .Select(line => line.Pattern);
}
