namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>Writes what a turn came to in the lines of a transcript.</summary>
internal static class TurnLines
{
    public static IEnumerable<string> Replies(TurnResult result) => result.Replies.Select(reply => $"> {string.Join(' ', reply.TextIds)}");

    public static string Choices(TurnResult result) => $"? {string.Join(" | ", result.Replies[^1].Actions.Select(action => action.Label))}";

    public static IEnumerable<string> Effects(TurnResult result, bool listsCounts) =>
        result.Effects.Where(effect => listsCounts || effect is not Effect.Count).Select(effect => $"! {Describe(effect)}");

    /// <summary>The stack, the current dialog last.</summary>
    public static string State(Conversation state) =>
        state.Stack.Count == 0 ? "= menu" : $"= {string.Join(" / ", state.Stack.Select(Describe))}";

    public static string Describe(Effect effect) => effect switch
    {
        Effect.RecordReferral record => Call(
            "RecordReferral",
            record.Reference,
            Lower(record.Pathway),
            record.Topic?.Id(),
            Lower(record.Priority),
            record.AroundOffice ? "around-office" : null,
            record.Receipt.Script,
            record.Receipt.Language,
            Lower(record.Receipt.Basis)),
        Effect.AlertStaff alert => Call("AlertStaff", alert.Reference, Lower(alert.Priority), alert.Language),
        Effect.WithdrawReferral withdraw => Call("WithdrawReferral", withdraw.Reference),
        Effect.Count count => Call("Count", count.Counter, count.Article, count.Group is { } group ? Lower(group) : null),
        Effect.EraseConversation => Call("EraseConversation"),
        _ => throw new NotSupportedException($"No line for effect {effect.GetType().Name}."),
    };

    private static string Describe(Frame frame) => frame switch
    {
        Frame.ChoosingLanguage => "ChoosingLanguage",
        Frame.Asking asking => Call("Asking", asking.Answered, asking.Remaining.Count == 0 ? null : $"+{asking.Remaining.Count}"),
        Frame.FindingService finding => Call("FindingService", Lower(finding.Step), finding.Category, finding.Area, finding.Page == 0 ? null : $"page-{finding.Page}"),
        Frame.Ways ways => Call("Ways", Lower(ways.Pathway), ways.Topic?.Id(), ways.AroundOffice ? "around-office" : null),
        Frame.AskingOffice => "AskingOffice",
        Frame.Withdrawing => "Withdrawing",
        Frame.InEmergency emergency => Call("InEmergency", emergency.Topic.Id()),
        Frame.Consenting consenting => Call(
            "Consenting",
            consenting.Script,
            Lower(consenting.Pathway),
            $"step-{consenting.Step}",
            consenting.Moment == ConsentMoment.Asking ? "asking" : null,
            consenting.Unclear > 0 ? "unclear" : null),
        _ => throw new NotSupportedException($"No line for frame {frame.GetType().Name}."),
    };

    private static string Call(string name, params object?[] details) => $"{name}({string.Join(' ', details.Where(detail => detail is not null))})";

    private static string Lower<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
