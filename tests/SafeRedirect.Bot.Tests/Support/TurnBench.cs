using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Referrals;
using SafeRedirect.Bot.Statistics;
using SafeRedirect.Bot.Storage;

namespace SafeRedirect.Bot.Tests.Support;

/// <summary>A turn runner with real stores in a temporary folder.</summary>
internal sealed class TurnBench : IDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    private TurnBench(Knowledge knowledge, TurnOptions options)
    {
        Time = new ManualTime(Start);
        Database = new EmbeddedDatabase(Options.Create(new StorageOptions { Path = DatabasePath }));
        Store = new ConversationStore(Time);
        Referrals = new ReferralStore(Database, Options.Create(new RetentionOptions()), Time);
        Counters = new CounterBook(Database, Time);
        var conversing = new Conversing(new Pseudonymizer(new DailyKeys(Time)), new ConversationLock(), Store, new AnsweredMessages(Time), Time);
        var limits = Options.Create(options);
        Runner = new TurnRunner(
            new KnowledgeSource(knowledge),
            conversing,
            new EffectRunner(Referrals, Counters, NullLogger<EffectRunner>.Instance),
            new ReplyDelivery(conversing, new ChannelTrouble(Time), new Lifetime(), limits, NullLogger<ReplyDelivery>.Instance),
            limits,
            NullLogger<TurnRunner>.Instance);
    }

    public ManualTime Time { get; }

    public EmbeddedDatabase Database { get; }

    public ConversationStore Store { get; }

    public ReferralStore Referrals { get; }

    public CounterBook Counters { get; }

    public TurnRunner Runner { get; }

    public string DatabasePath => Path.Combine(_folder.Path, "store", "test.db");

    public static async Task<TurnBench> CreateAsync(Knowledge? knowledge = null, TurnOptions? options = null)
    {
        var bench = new TurnBench(knowledge ?? RealKnowledge.Value, options ?? new TurnOptions { AnswerSeconds = 1 });
        await bench.Database.PrepareAsync(CancellationToken.None);
        return bench;
    }

    /// <summary>Sends a text of one person in English.</summary>
    public Task<TurnOutcome> SayAsync(string text, string id, IReplySender sender, string person = "person-1") =>
        RunAsync(new Inbound { Kind = InboundKind.Text, Platform = Platform.Messenger, Text = new SensitiveText(text), LocaleHint = "en" }, id, sender, person);

    /// <summary>Taps a choice.</summary>
    public Task<TurnOutcome> TapAsync(string choice, string id, IReplySender sender, string person = "person-1")
    {
        Assert.True(ChoiceId.TryParse(choice, out var parsed));
        return RunAsync(new Inbound { Kind = InboundKind.Choice, Platform = Platform.Messenger, Choice = parsed }, id, sender, person);
    }

    public void Dispose() => _folder.Dispose();

    private Task<TurnOutcome> RunAsync(Inbound inbound, string id, IReplySender sender, string person) =>
        Runner.RunAsync(new ChannelMessage(new SensitiveText(person), new SensitiveText(id), inbound), sender, CancellationToken.None);

    private sealed class Lifetime : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
