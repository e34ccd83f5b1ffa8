namespace SafeRedirect.Dialog;

/// <summary>A turn in the making: the dialogs write into it, and <see cref="Finish"/> makes the result. It lives for one call of <see cref="Turn.Advance"/>.</summary>
internal sealed class Draft
{
    private readonly List<Part> _parts = [];
    private readonly List<Effect> _effects = [];
    private readonly List<ChoiceId> _choices = [];
    private bool _isEmergency;
    private bool _isMisunderstood;

    public Draft(Conversation state, Inbound message, Findings findings, TurnContext context)
    {
        Before = state;
        // The content can have changed since the last message: a language may be gone.
        var organisation = context.Knowledge.Pack.Organisation;
        State = organisation.Language(state.Language) is null ? state with { Language = organisation.DefaultLanguage.Code } : state;
        Message = message;
        Findings = findings;
        Context = context;
        Phrases = new Phrasebook(context.Knowledge.Pack, State.Language, message.Platform);
    }

    /// <summary>The conversation as it was before the turn.</summary>
    public Conversation Before { get; }

    /// <summary>The conversation as it is so far.</summary>
    public Conversation State { get; private set; }

    public Inbound Message { get; }

    public Findings Findings { get; }

    public TurnContext Context { get; }

    /// <summary>Texts in the conversation's language.</summary>
    public Phrasebook Phrases { get; private set; }

    public Knowledge Knowledge => Context.Knowledge;

    public ContentPack Pack => Context.Knowledge.Pack;

    /// <summary>Whether this is the first message of the conversation.</summary>
    public bool IsFirst => !Before.IsGreeted;

    public void Change(Func<Conversation, Conversation> change) => State = change(State);

    public void Speak(string language, LanguageBasis basis)
    {
        State = State with { Language = language, LanguageBasis = basis };
        Phrases = new Phrasebook(Pack, language, Message.Platform);
    }

    /// <summary>Says a script text.</summary>
    public void Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => SayText(key, Phrases.Text(key, values));

    /// <summary>Says the first of the keys that the language has: a variant before the common text.</summary>
    public void SayVariant(string variant, string key) => Say(Phrases.Has(variant) ? variant : key);

    /// <summary>Says a text that is already filled.</summary>
    public void SayText(string id, string text) => _parts.Add(new Part(id, text, [], StartsMessage: false));

    /// <summary>Says a script text in a message of its own.</summary>
    public void SayAlone(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        _parts.Add(new Part(key, Phrases.Text(key, values), [], StartsMessage: true));

    /// <summary>Says a script text in another language, in a message of that language.</summary>
    public void SayIn(string language, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        _parts.Add(new Part(key, new Phrasebook(Pack, language, Message.Platform).Text(key, values), [], StartsMessage: false, language));

    /// <summary>Takes back what was said so far.</summary>
    public void Unsay() => _parts.Clear();

    /// <summary>Begins a new message with what is said next.</summary>
    public void StartMessage() => _parts.Add(new Part(string.Empty, string.Empty, [], StartsMessage: true));

    /// <summary>Adds numbers to tap to what was said last.</summary>
    public void Call(IReadOnlyList<Hotline> hotlines) => _parts[^1] = _parts[^1] with
    {
        Calls = [.. hotlines.Select(hotline => new CallAction(hotline.Name.In(State.Language), hotline.Phone))],
    };

    /// <summary>Offers choices, in place of any offered before.</summary>
    public void Offer(params IEnumerable<ChoiceId> choices)
    {
        _choices.Clear();
        _choices.AddRange(choices.Distinct());
    }

    /// <summary>Offers choices before the others.</summary>
    public void OfferFirst(params IReadOnlyList<ChoiceId> choices) => Offer([.. choices, .. _choices]);

    /// <summary>Marks the turn as an emergency: its choices are its own, without the menu.</summary>
    public void MarkEmergency() => _isEmergency = true;

    /// <summary>Counts the message as not understood.</summary>
    public void MarkMisunderstood() => _isMisunderstood = true;

    public void Run(Effect effect) => _effects.Add(effect);

    public void Count(Counter counter, ArticleId? article = null, PathwayGroup? group = null) => Run(new Effect.Count(counter, article, group));

    /// <summary>Counts what may have been counted before in this turn, and was unsaid.</summary>
    public void CountOnce(Counter counter)
    {
        if (!_effects.OfType<Effect.Count>().Any(count => count.Counter == counter))
        {
            Count(counter);
        }
    }

    public void Push(Frame frame) =>
        Change(state => state with { Stack = [.. state.Stack.Skip(Math.Max(0, state.Stack.Count + 1 - Conversation.MaxDepth)), frame] });

    public void Pop() => Change(state => state with { Stack = [.. state.Stack.SkipLast(1)] });

    public void Replace(Frame frame)
    {
        Pop();
        Push(frame);
    }

    public TurnResult Finish()
    {
        if (!_isEmergency && !_choices.Contains(Choices.Menu) && !Choices.OfMenu.All(_choices.Contains))
        {
            _choices.Add(Choices.Menu);
        }

        var actions = _choices
            .Select(choice => (Id: choice, Label: Phrases.Label(choice)))
            .Where(action => action.Label is not null)
            .Select(action => new SuggestedAction(action.Id, action.Label!))
            .ToList();
        if (actions.Count > Reply.MaxActions)
        {
            actions.RemoveRange(Reply.MaxActions - 1, actions.Count - Reply.MaxActions);
        }

        var replies = Messages.Of(_parts, State.Language, actions);
        State = State with
        {
            Offered = [.. actions.Select(action => action.Id)],
            Misunderstood = _isMisunderstood ? Before.Misunderstood + 1 : 0,
            IsGreeted = true,
            LastHeard = Context.Now,
        };
        return new TurnResult(State, replies, _effects);
    }
}
