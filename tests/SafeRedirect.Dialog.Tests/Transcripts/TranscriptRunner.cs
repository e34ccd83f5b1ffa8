namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>Plays a transcript.</summary>
internal static class TranscriptRunner
{
    /// <summary>Runs every step. References count the turns in the letters of a reference: <c>TRN-333</c> in the first, <c>TRN-334</c> in the second.</summary>
    public static IReadOnlyList<TranscriptTurn> Run(Transcript transcript, Knowledge knowledge)
    {
        var settings = transcript.Settings;
        var now = settings.Now;
        var state = settings.IsNew ? null : UnderWay(settings);
        IReadOnlyList<SuggestedAction> offered = [];
        var turns = new List<TranscriptTurn>();
        foreach (var step in transcript.Steps)
        {
            now += step.Pause;
            var heard = HeardMessage.Read(step.Heard, settings, offered, knowledge);
            var result = Turn.Advance(state, heard.Inbound, heard.Findings, new TurnContext(knowledge, now, Reference(turns.Count)));
            turns.Add(new TranscriptTurn(step, heard, state, result));
            state = result.Effects.Any(effect => effect is Effect.EraseConversation) ? null : result.State;
            offered = result.Replies.Count == 0 ? [] : result.Replies[^1].Actions;
        }

        return turns;
    }

    /// <summary>The lines a step should have to describe what happened; choices and state only where the file speaks of them.</summary>
    public static IReadOnlyList<string> Actual(TranscriptTurn turn, TranscriptSettings settings, bool withState, bool withChoices) =>
    [
        .. TurnLines.Replies(turn.Result),
        .. withChoices ? [TurnLines.Choices(turn.Result)] : Array.Empty<string>(),
        .. TurnLines.Effects(turn.Result, settings.ListsCounts),
        .. withState ? [TurnLines.State(turn.Result.State)] : Array.Empty<string>(),
    ];

    /// <summary>The reference offered to the turn with a number, from 0.</summary>
    public static ReferralReference Reference(int turn)
    {
        const string Letters = ReferralReference.Alphabet;
        return new ReferralReference($"TRN-{Letters[turn / 441 % 21]}{Letters[turn / 21 % 21]}{Letters[turn % 21]}");
    }

    private static Conversation UnderWay(TranscriptSettings settings) => Conversation.New(settings.Language) with
    {
        LanguageBasis = LanguageBasis.Platform,
        IsGreeted = true,
        Offered = Choices.OfMenu,
        LastHeard = settings.Now,
    };
}
