namespace SafeRedirect.Dialog.Tests.Properties;

/// <summary>Watches one random conversation and names every promise that a turn breaks.</summary>
internal sealed class Witness(Knowledge knowledge)
{
    private const int MostReferralsAsked = 100;

    private readonly HashSet<string> _stepsShown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phones = [.. knowledge.Pack.Organisation.Hotlines.Select(hotline => hotline.Phone)];

    /// <returns>What is wrong; empty when nothing is.</returns>
    public IEnumerable<string> Watch(Conversation? before, Inbound message, Findings findings, PoolText? text, TurnResult result)
    {
        if (result.Replies.Count == 0)
        {
            return ["there is no reply"];
        }

        return
        [
            .. result.Replies.SelectMany(WatchReply),
            .. WatchEcho(text, result),
            .. WatchMenu(text, findings, result),
            .. WatchUrgent(findings, message, result),
            .. WatchConsent(before, message, result),
            .. WatchState(result.State),
        ];
    }

    private static IEnumerable<string> WatchReply(Reply reply)
    {
        if (reply.Text.Length is 0 or > Reply.MaxLength)
        {
            yield return $"a reply has {reply.Text.Length} characters: {string.Join(' ', reply.TextIds)}";
        }

        if (reply.Text.Contains('{', StringComparison.Ordinal))
        {
            yield return $"a placeholder was not filled: {string.Join(' ', reply.TextIds)}";
        }

        if (reply.Actions.Count > Reply.MaxActions)
        {
            yield return $"a reply has {reply.Actions.Count} actions";
        }

        foreach (var action in reply.Actions.Where(action => action.Label.Length is 0 or > 20))
        {
            yield return $"the label of {action.Id} has {action.Label.Length} characters: {action.Label}";
        }

        if (reply.Actions.DistinctBy(action => action.Id).Count() != reply.Actions.Count)
        {
            yield return "an action is offered twice";
        }
    }

    private static IEnumerable<string> WatchEcho(PoolText? text, TurnResult result)
    {
        if (text is null)
        {
            yield break;
        }

        var own = ContentWords.Own(text.Text);
        foreach (var reply in result.Replies)
        {
            if (text.Private.Any(value => reply.Text.Contains(value, StringComparison.OrdinalIgnoreCase)))
            {
                yield return "an identifier of the message stands in a reply";
            }

            if (own.Count > 0 && ContentWords.Runs(reply.Text).Intersect(own, StringComparer.Ordinal).FirstOrDefault() is { } echo)
            {
                yield return $"words of the message stand in a reply: {echo}";
            }
        }
    }

    private static IEnumerable<string> WatchMenu(PoolText? text, Findings findings, TurnResult result)
    {
        var offered = result.Replies[^1].Actions.Select(action => action.Id).ToList();
        var isMenu = Choices.OfMenu.All(offered.Contains);
        if (result.State.Current is not Frame.InEmergency && !isMenu && !offered.Contains(Choices.Menu))
        {
            yield return "neither the menu nor its choices are offered";
        }

        if (text is not null && TextPool.MenuWords.Contains(text.Text) && findings.Severity == Severity.None && !isMenu)
        {
            yield return "the word menu did not lead to the menu";
        }
    }

    private IEnumerable<string> WatchUrgent(Findings findings, Inbound message, TurnResult result)
    {
        if (findings.Severity != Severity.Urgent || message.Kind == InboundKind.Opening)
        {
            yield break;
        }

        var first = result.Replies[0];
        if (!first.TextIds[0].StartsWith("emergency.card", StringComparison.Ordinal) && first.TextIds[0] != "emergency.again")
        {
            yield return $"danger was answered first with {first.TextIds[0]}";
        }

        if (!_phones.Any(phone => first.Text.Contains(phone, StringComparison.Ordinal)) || first.Calls.Count == 0)
        {
            yield return "the card holds no number";
        }
    }

    // Which steps of the consent in progress have been shown, in one language: a note needs all of them.
    private IEnumerable<string> WatchConsent(Conversation? before, Inbound message, TurnResult result)
    {
        if (result.Effects.OfType<Effect.Count>().Any(count => count.Counter == Counter.ConsentBegun) || before?.Language != result.State.Language)
        {
            _stepsShown.Clear();
        }

        foreach (var record in result.Effects.OfType<Effect.RecordReferral>())
        {
            var steps = knowledge.Pack.Consent(record.Receipt.Script, record.Receipt.Language).Steps;
            foreach (var step in steps.Where(step => !_stepsShown.Contains($"{record.Receipt.Language}/consent/{record.Receipt.Script}/{step.Id}")))
            {
                yield return $"a referral was recorded without the step {step.Id}";
            }

            if (before is null || !before.Offered.Contains(Choices.Agree))
            {
                yield return "a referral was recorded by an old button or an answer to something else";
            }

            if (message.Kind == InboundKind.Choice && message.Choice != Choices.Agree)
            {
                yield return $"a referral was recorded by {message.Choice}";
            }
        }

        _stepsShown.UnionWith(result.Replies.SelectMany(reply => reply.TextIds).Select(id => $"{result.State.Language}/{id}"));
    }

    private static IEnumerable<string> WatchState(Conversation state)
    {
        if (state.Stack.Count > Conversation.MaxDepth)
        {
            yield return $"the stack is {state.Stack.Count} deep";
        }

        if (state.Offered.Count > Reply.MaxActions || state.Stack.OfType<Frame.Asking>().Any(asking => asking.Remaining.Count > 3) || state.Referrals.Count > MostReferralsAsked)
        {
            yield return "a list of the state is too long";
        }
    }
}
