using SafeRedirect.Dialog.Tests.Transcripts;

namespace SafeRedirect.Dialog.Tests.Coverage;

public sealed class CoverageTests
{
    // Shown by the web chat's page, by the page that is posted once, by the failing host, or not by any service of the example content: their own tests are below and in Speaking.
    private static readonly string[] ElsewherePrefixes = ["page.", "pinned.", "calendar.", "choice.", "people.cost-", "people.safe-card"];

    private static readonly Lazy<Reached> OfAll = new(() => Of(TranscriptFiles.Names));

    [Fact]
    public void Every_frame_is_reached_by_a_transcript() =>
        Assert.Empty(NestedOf<Frame>().Except(OfAll.Value.Frames));

    [Fact]
    public void Every_effect_is_reached_by_a_transcript() =>
        Assert.Empty(NestedOf<Effect>().Except(OfAll.Value.Effects));

    [Fact]
    public void Every_counter_is_reached_by_a_transcript() =>
        Assert.Empty(Enum.GetValues<Counter>().Except(OfAll.Value.Counters));

    [Fact]
    public void Every_script_text_is_said_in_a_transcript() =>
        Assert.Empty(ScriptKeys.Required.Where(key => !ElsewherePrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))).Except(OfAll.Value.Texts));

    [Fact]
    public void Every_choice_is_offered_and_tapped_in_a_transcript()
    {
        Assert.Empty(Choices.Plain.Except(OfAll.Value.Offered));
        Assert.Empty(Choices.Plain.Except(OfAll.Value.Chosen));
    }

    [Fact]
    public void A_lone_transcript_is_seen_to_leave_much_unreached()
    {
        var reached = Of(["welcome/opening-with-locale-en.txt"]);

        Assert.Equal(["welcome.full", "platform.messenger"], reached.Texts);
        Assert.Contains("Consenting", NestedOf<Frame>().Except(reached.Frames));
        Assert.Contains("RecordReferral", NestedOf<Effect>().Except(reached.Effects));
        Assert.Contains(Counter.Forgotten, Enum.GetValues<Counter>().Except(reached.Counters));
        Assert.Contains(Choices.Agree, Choices.Plain.Except(reached.Offered));
        Assert.Contains(Choices.Menu, Choices.Plain.Except(reached.Chosen));
    }

    private static IEnumerable<string> NestedOf<T>() => typeof(T).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(T))).Select(type => type.Name);

    private static Reached Of(IReadOnlyList<string> names)
    {
        var marked = Reached.Marked(TestKnowledge.Pack);
        var reached = new Reached();
        foreach (var name in names)
        {
            reached.Add(TranscriptRunner.Run(TranscriptFiles.Read(name), marked));
        }

        return reached;
    }
}
