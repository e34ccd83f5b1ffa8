using System.Globalization;

namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>Plays a transcript.</summary>
internal static class TranscriptRunner
{
    /// <summary>Runs every step. References are <c>T01</c>, <c>T02</c> and so on: the number of the turn.</summary>
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
            var reference = new ReferralReference($"T{(turns.Count + 1).ToString("00", CultureInfo.InvariantCulture)}");
            var result = Turn.Advance(state, heard.Inbound, heard.Findings, new TurnContext(knowledge, now, reference));
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

    private static Conversation UnderWay(TranscriptSettings settings) => Conversation.New(settings.Language) with
    {
        LanguageBasis = LanguageBasis.Platform,
        IsGreeted = true,
        Offered = Choices.OfMenu,
        LastHeard = settings.Now,
    };
}
