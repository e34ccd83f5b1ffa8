using System.Text;

namespace SafeRedirect.Dialog.Tests.Properties;

public sealed class RandomConversationTests
{
    private const int ConversationsASeed = 500;
    private const int LongestConversation = 20;

    private static readonly string?[] Locales = [null, "en", "ar_SY", "uk", "fr-FR"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_people_write_and_tap_the_promises_hold(int seed)
    {
        var talker = new Talker(seed);

        for (var i = 0; i < ConversationsASeed; i++)
        {
            Converse(talker, $"seed {seed}, conversation {i}");
        }
    }

    [Fact]
    public void A_broken_promise_is_seen()
    {
        var reply = new Reply(["menu.text"], "my number is 07700 900461 {", "en", [], []);
        var state = Conversation.New("en") with { Stack = [.. Enumerable.Repeat(new Frame.AskingOffice(), Conversation.MaxDepth + 1)] };
        var message = new Inbound { Kind = InboundKind.Text, Platform = Platform.WebChat };
        var text = TextPool.All.First(text => text.Private.Contains("07700 900461"));
        var danger = new Findings("en", Severity.Urgent, [], []);
        var receipt = new ConsentReceipt("standard", 1, "", "en", Pathway.Legal, ConsentBasis.Consent, TestKnowledge.Now);
        var record = new Effect.RecordReferral(new ReferralReference("TRN-333"), Pathway.Legal, null, Priority.High, AroundOffice: false, receipt);

        var faults = new Witness(TestKnowledge.Knowledge).Watch(null, message, danger, text, new TurnResult(state, [reply], [record])).ToList();

        Assert.Contains("an identifier of the message stands in a reply", faults);
        Assert.Contains("words of the message stand in a reply: my number is", faults);
        Assert.Contains("a placeholder was not filled: menu.text", faults);
        Assert.Contains("neither the menu nor its choices are offered", faults);
        Assert.Contains("danger was answered first with menu.text", faults);
        Assert.Contains("a referral was recorded without the step voluntary", faults);
        Assert.Contains("the stack is 7 deep", faults);
    }

    private static void Converse(Talker talker, string name)
    {
        var knowledge = TestKnowledge.Knowledge;
        var witness = new Witness(knowledge);
        var platform = talker.Pick(Enum.GetValues<Platform>());
        var locale = talker.Pick(Locales);
        var story = new StringBuilder(name);
        Conversation? state = null;
        IReadOnlyList<SuggestedAction> offered = [];
        var now = TestKnowledge.Now;
        for (var turn = 0; turn < 2 + talker.Number(LongestConversation); turn++)
        {
            now += talker.Pause();
            var (message, text) = talker.Next(offered, platform, locale);
            var findings = text is null ? Findings.None : text.Findings ?? knowledge.Screener.Screen(text.Text);
            story.Append("\n< ").Append(message.Choice?.Value ?? text?.Text ?? message.Kind.ToString());

            var result = Advance(state, message, findings, new TurnContext(knowledge, now, Transcripts.TranscriptRunner.Reference(turn)), story);
            var faults = witness.Watch(state, message, findings, text, result).ToList();
            story.Append("\n  > ").AppendJoin(", ", result.Replies.SelectMany(reply => reply.TextIds)).Append(" = ").Append(Transcripts.TurnLines.State(result.State));

            Assert.True(faults.Count == 0, $"{string.Join("; ", faults)}\n{story}");
            state = result.Effects.Any(effect => effect is Effect.EraseConversation) ? null : result.State;
            offered = result.Replies[^1].Actions;
        }
    }

    private static TurnResult Advance(Conversation? state, Inbound message, Findings findings, TurnContext context, StringBuilder story)
    {
        try
        {
            return Turn.Advance(state, message, findings, context);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(story.ToString(), exception);
        }
    }
}
