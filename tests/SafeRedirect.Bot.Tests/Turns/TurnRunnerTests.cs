namespace SafeRedirect.Bot.Tests.Turns;

public sealed class TurnRunnerTests
{
    [Fact]
    public async Task The_same_message_fifty_times_in_parallel_is_answered_once()
    {
        using var bench = await TurnBench.CreateAsync(options: new TurnOptions());
        var sender = new FakeSender();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => bench.SayAsync("menu", "m1", sender))));

        Assert.Single(outcomes, outcome => outcome == TurnOutcome.Answered);
        Assert.Equal(49, outcomes.Count(outcome => outcome == TurnOutcome.AlreadyAnswered));
        Assert.Single(sender.Taken, reply => reply.Actions.Count > 0);
    }

    [Fact]
    public async Task A_platform_that_is_down_gets_the_message_again_and_each_reply_once()
    {
        using var bench = await TurnBench.CreateAsync();
        var sender = new FakeSender(call => Task.FromResult(call is 2 or 3 ? SendOutcome.Unavailable : SendOutcome.Sent));
        var whole = new FakeSender();
        await bench.SayAsync("my husband beats me", "m1", whole, "somebody-else");

        var first = await bench.SayAsync("my husband beats me", "m1-other", sender);
        var second = await bench.SayAsync("my husband beats me", "m1-other", sender);
        var third = await bench.SayAsync("my husband beats me", "m1-other", sender);

        Assert.Equal((TurnOutcome.TryAgain, TurnOutcome.TryAgain), (first, second));
        Assert.Equal(TurnOutcome.AlreadyAnswered, third);
        Assert.True(whole.Taken.Count > 1, "The message must need more than one reply for this test to show anything.");
        Assert.Equal(whole.Taken.Select(reply => reply.Text), sender.Taken.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_slow_sending_goes_on_and_is_not_repeated()
    {
        using var bench = await TurnBench.CreateAsync();
        var slow = new TaskCompletionSource<SendOutcome>();
        var sender = new FakeSender(call => call == 1 ? slow.Task : Task.FromResult(SendOutcome.Sent));

        var first = await bench.SayAsync("menu", "m1", sender);
        slow.SetResult(SendOutcome.Sent);
        var second = await bench.SayAsync("menu", "m1", sender);

        Assert.Equal((TurnOutcome.TryAgain, TurnOutcome.AlreadyAnswered), (first, second));
        Assert.Equal(sender.Taken.Count, sender.Taken.Select(reply => reply.Text).Distinct().Count());
        Assert.NotEmpty(sender.Taken);
    }

    [Fact]
    public async Task Replies_left_from_an_earlier_message_go_out_before_those_of_the_next()
    {
        using var bench = await TurnBench.CreateAsync();
        var sender = new FakeSender(call => Task.FromResult(call == 1 ? SendOutcome.Unavailable : SendOutcome.Sent));
        await bench.SayAsync("menu", "m1", sender);

        var next = await bench.SayAsync("help", "m2", sender);

        Assert.Equal(TurnOutcome.Answered, next);
        Assert.Contains("welcome.full", sender.Taken[0].TextIds);
        Assert.Contains("help.text", sender.Taken[^1].TextIds);
    }

    [Fact]
    public async Task A_person_who_blocked_the_page_is_sent_nothing_more_and_the_platform_is_told_all_is_done()
    {
        using var bench = await TurnBench.CreateAsync();
        var calls = 0;
        var sender = new FakeSender(call => Task.FromResult((calls = call) == 1 ? SendOutcome.Refused : SendOutcome.Sent));

        var outcome = await bench.SayAsync("my husband beats me", "m1", sender);

        Assert.Equal((TurnOutcome.Answered, 1), (outcome, calls));
    }

    [Fact]
    public async Task After_ten_minutes_of_unbroken_failure_the_platform_is_told_all_is_done()
    {
        using var bench = await TurnBench.CreateAsync();
        var down = new FakeSender(_ => Task.FromResult(SendOutcome.Unavailable));
        var before = await bench.SayAsync("menu", "m1", down);

        bench.Time.Pass(TimeSpan.FromMinutes(11));
        var after = await bench.SayAsync("menu", "m1", down);

        Assert.Equal(TurnOutcome.TryAgain, before);
        Assert.NotEqual(TurnOutcome.TryAgain, after);
    }

    [Fact]
    public async Task A_store_that_fails_gives_the_safe_card_once_and_asks_for_the_message_again()
    {
        using var bench = await TurnBench.CreateAsync();
        var sender = new FakeSender();
        await LeadToDecisionAsync(bench, sender);
        var asked = sender.Taken.Count;
        await BreakStoreAsync(bench);

        var failed = await bench.TapAsync("agree", "agree-1", sender);
        var failedAgain = await bench.TapAsync("agree", "agree-1", sender);
        await bench.Database.PrepareAsync(CancellationToken.None);
        var mended = await bench.TapAsync("agree", "agree-1", sender);

        Assert.Equal([TurnOutcome.TryAgain, TurnOutcome.TryAgain, TurnOutcome.Answered], [failed, failedAgain, mended]);
        Assert.Single(sender.Taken, reply => reply.TextIds.Contains("people.safe-card"));
        Assert.Contains(sender.Taken.Skip(asked), reply => reply.TextIds.Contains("consent/standard/accepted"));
        Assert.Single(await bench.Referrals.ListWaitingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_fault_in_the_dialog_gives_the_safe_card_and_never_silence()
    {
        var pack = RealKnowledge.Value.Pack;
        var broken = Knowledge.Build(
            new ContentPack
            {
                Organisation = pack.Organisation,
                Articles = pack.Articles,
                Texts = pack.Texts.Where(text => text.Key.Key.StartsWith("people.", StringComparison.Ordinal) || text.Key.Key.StartsWith("platform.", StringComparison.Ordinal)).ToDictionary(),
                Consents = pack.Consents,
                Directory = pack.Directory,
                Screening = pack.Screening,
                Matcher = pack.Matcher,
            },
            out _);
        using var bench = await TurnBench.CreateAsync(broken);
        var sender = new FakeSender();

        var outcome = await bench.SayAsync("hello", "m1", sender);

        Assert.Equal(TurnOutcome.Answered, outcome);
        Assert.Equal(["people.safe-card"], Assert.Single(sender.Taken).TextIds);
        Assert.Contains("+44 1632 960001", sender.Taken[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_answers_in_the_request_gets_the_last_answer_again()
    {
        using var bench = await TurnBench.CreateAsync();
        var lost = new FakeSender { AnswersInRequest = true };
        var again = new FakeSender { AnswersInRequest = true };
        await bench.SayAsync("menu", "m1", lost);

        var outcome = await bench.SayAsync("menu", "m1", again);

        Assert.Equal(TurnOutcome.AlreadyAnswered, outcome);
        Assert.Equal(lost.Taken.Select(reply => reply.Text), again.Taken.Select(reply => reply.Text));
    }

    [Fact]
    public async Task More_turns_than_allowed_at_once_are_asked_to_come_again()
    {
        using var bench = await TurnBench.CreateAsync(options: new TurnOptions { MostAtOnce = 1, AnswerSeconds = 5 });
        var holding = new TaskCompletionSource<SendOutcome>();
        var first = bench.SayAsync("menu", "m1", new FakeSender(_ => holding.Task));

        var second = await bench.SayAsync("menu", "m2", new FakeSender(), "person-2");
        holding.SetResult(SendOutcome.Sent);

        Assert.Equal(TurnOutcome.TryAgain, second);
        Assert.Equal(TurnOutcome.Answered, await first);
    }

    private static async Task LeadToDecisionAsync(TurnBench bench, IReplySender sender)
    {
        await bench.SayAsync("person", "s0", sender);
        await bench.TapAsync("refer", "s1", sender);
        var steps = RealKnowledge.Value.Pack.Consent("standard", "en").Steps.Count;
        for (var step = 0; step < steps; step++)
        {
            await bench.TapAsync("go-on", $"step-{step}", sender);
        }
    }

    private static async Task BreakStoreAsync(TurnBench bench)
    {
        await using var connection = await bench.Database.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE referral; DROP TABLE counter; PRAGMA user_version=0";
        await command.ExecuteNonQueryAsync();
    }
}
