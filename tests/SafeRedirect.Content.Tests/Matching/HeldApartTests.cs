namespace SafeRedirect.Content.Tests.Matching;

/// <summary>The thresholds were chosen on folds 1 to 4 and the even out-of-scope sentences; this measures on fold 0 and the odd ones, to which no figure was fitted. The bounds keep what was reached.</summary>
public sealed class HeldApartTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en", 0.6, 0.84)]
    [InlineData("ar", 0.35, 0.9)]
    public void Questions_held_apart_are_found_and_answers_are_mostly_right(string language, double found, double right)
    {
        var sentences = language == "en" ? OutOfScope.English : OutOfScope.Arabic;

        var measured = HeldApart.Measure(language, 0, [.. sentences.Where((_, i) => i % 2 == 1)]);
        output.WriteLine($"{language}: {measured}");

        Assert.InRange(measured.Questions, 50, 1000);
        Assert.InRange(measured.Found, found, 1);
        Assert.InRange(measured.AnsweredRight, right, 1);
        Assert.InRange(measured.StrangeAnswered, 0, 0.04);
        Assert.InRange(measured.StrangeNoticed, 0, 0.4);
    }
}
