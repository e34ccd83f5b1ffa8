namespace SafeRedirect.Bot.Tests.Turns;

public sealed class ConversationMemoryTests
{
    [Fact]
    public async Task A_conversation_goes_on_after_midnight_although_its_pseudonym_changes()
    {
        using var bench = await TurnBench.CreateAsync();
        var sender = new FakeSender();
        await bench.TapAsync("services", "m1", sender);

        bench.Time.Pass(TimeSpan.FromHours(15));
        await bench.TapAsync("category:food", "m2", sender);

        Assert.Contains("services.area", sender.Taken[^1].TextIds);
        Assert.Equal(1, bench.Store.Count);
    }

    [Fact]
    public async Task A_conversation_is_erased_a_day_after_its_last_message()
    {
        using var bench = await TurnBench.CreateAsync();
        await bench.SayAsync("menu", "m1", new FakeSender());

        bench.Time.Pass(ConversationStore.Lifetime);
        var erased = bench.Store.EraseExpired();

        Assert.Equal((1, 0), (erased, bench.Store.Count));
    }

    [Fact]
    public async Task Forget_me_erases_the_conversation_at_once()
    {
        using var bench = await TurnBench.CreateAsync();
        var sender = new FakeSender();
        await bench.SayAsync("menu", "m1", sender);

        await bench.TapAsync("forget", "m2", sender);

        Assert.Equal(0, bench.Store.Count);
        Assert.Contains("privacy.forgotten", sender.Taken[^1].TextIds);
    }

    [Fact]
    public async Task A_message_id_is_remembered_over_midnight()
    {
        using var bench = await TurnBench.CreateAsync();
        var sender = new FakeSender();
        await bench.SayAsync("menu", "m1", sender);
        var sent = sender.Taken.Count;

        bench.Time.Pass(TimeSpan.FromHours(20));
        var outcome = await bench.SayAsync("menu", "m1", sender);

        Assert.Equal((TurnOutcome.AlreadyAnswered, sent), (outcome, sender.Taken.Count));
    }

    [Fact]
    public void Two_days_later_nothing_links_a_person_to_an_old_pseudonym()
    {
        var time = new ManualTime(TurnBench.Start);
        var pseudonymizer = new Pseudonymizer(new DailyKeys(time));
        var person = new SensitiveText("person-1");
        var first = pseudonymizer.Conversation(Platform.Messenger, person);

        time.Pass(TimeSpan.FromDays(2));
        var later = pseudonymizer.Conversation(Platform.Messenger, person);

        Assert.DoesNotContain(first.Today, new[] { later.Today, later.Yesterday });
    }

    [Fact]
    public void The_same_id_on_two_platforms_has_two_pseudonyms()
    {
        var pseudonymizer = new Pseudonymizer(new DailyKeys(new ManualTime(TurnBench.Start)));
        var id = new SensitiveText("person-1");

        var messenger = pseudonymizer.Conversation(Platform.Messenger, id).Today;
        var telegram = pseudonymizer.Conversation(Platform.Telegram, id).Today;

        Assert.NotEqual(messenger, telegram);
    }
}
