namespace SafeRedirect.Benchmarks;

/// <summary>A whole turn without channel and storage: screening, then the dialog.</summary>
public class TurnBenchmarks
{
    private Knowledge _knowledge = null!;
    private TurnContext _context = null!;
    private Conversation _state = null!;
    private Inbound _question = null!;
    private Inbound _disclosure = null!;
    private Inbound _urgent = null!;
    private Inbound _choice = null!;
    private Inbound _service = null!;

    /// <summary>The language people write in, and the bot's.</summary>
    [Params("en", "ar")]
    public string Language { get; set; } = "en";

    /// <summary>Loads the content and makes sure that each benchmark measures what its name says.</summary>
    [GlobalSetup]
    public void Load()
    {
        _knowledge = RealContent.Load();
        _context = new TurnContext(_knowledge, RealContent.Now, new ReferralReference("K7M-42P"));
        _question = Says(Sentences.Question(Language));
        _disclosure = Says(Sentences.Disclosure(Language));
        _urgent = Says(Sentences.Urgent(Language));
        _service = Says(Sentences.Service(Language));
        _choice = new Inbound { Kind = InboundKind.Choice, Platform = Platform.Messenger, Choice = ChoiceOf("menu"), LocaleHint = Language };
        _state = Turn.Advance(null, new Inbound { Kind = InboundKind.Opening, Platform = Platform.Messenger, LocaleHint = Language }, Findings.None, _context).State;
        Require(Question(), "faq/");
        Require(Disclosure(), "disclosure.");
        Require(Urgent(), "emergency.");
        Require(Choice(), "menu.");
        Require(Service(), "services");
    }

    /// <summary>A question that an article answers.</summary>
    [Benchmark(Baseline = true)]
    public TurnResult Question() => Take(_question);

    /// <summary>A disclosure without danger to life.</summary>
    [Benchmark]
    public TurnResult Disclosure() => Take(_disclosure);

    /// <summary>Danger to life.</summary>
    [Benchmark]
    public TurnResult Urgent() => Take(_urgent);

    /// <summary>A tapped choice.</summary>
    [Benchmark]
    public TurnResult Choice() => Take(_choice);

    /// <summary>A need and an area in one sentence.</summary>
    [Benchmark]
    public TurnResult Service() => Take(_service);

    private static ChoiceId ChoiceOf(string payload) =>
        ChoiceId.TryParse(payload, out var choice) ? choice : throw new InvalidOperationException($"{payload} is not a choice.");

    private static void Require(TurnResult turn, string text)
    {
        var said = turn.Replies.SelectMany(reply => reply.TextIds).ToList();
        if (!said.Exists(id => id.StartsWith(text, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"The turn says {string.Join(", ", said)} and nothing of {text}: it is not what the benchmark's name says.");
        }
    }

    private Inbound Says(string text) =>
        new() { Kind = InboundKind.Text, Platform = Platform.Messenger, Text = new SensitiveText(text), LocaleHint = Language };

    private TurnResult Take(Inbound message)
    {
        var findings = message.Text is { } text ? _knowledge.Screener.Screen(text.Reveal()) : Findings.None;
        return Turn.Advance(_state, message, findings, _context);
    }
}
