namespace SafeRedirect.Dialog;

/// <summary>The turn: what a message means in a conversation, and what is said and done about it.</summary>
public static class Turn
{
    /// <summary>Decides what <paramref name="message"/> means. No I/O, no clock, no chance: same arguments, same result.</summary>
    /// <param name="state">The conversation; <see langword="null"/> when nobody has written in it yet.</param>
    /// <param name="findings">What screening noticed in the message's text; <see cref="Findings.None"/> for a message without text.</param>
    public static TurnResult Advance(Conversation? state, Inbound message, Findings findings, TurnContext context)
    {
        var before = state ?? Conversation.New(context.Knowledge.Pack.Organisation.DefaultLanguage.Code);
        var draft = new Draft(before, message, FailClosed(before, message, findings, context.Knowledge), context);
        WelcomeDialog.Begin(draft);
        if (message.Kind == InboundKind.Opening)
        {
            WelcomeDialog.Greet(draft);
            return draft.Finish();
        }

        // Danger comes before everything: before the welcome, the menu, and whatever dialog is under way.
        if (draft.Findings.Severity == Severity.Urgent)
        {
            EmergencyDialog.Interrupt(draft, draft.Findings.Topics.Count > 0 ? draft.Findings.Topics[0].Topic : Topic.ImmediateDanger);
            return draft.Finish();
        }

        WelcomeDialog.GreetShortly(draft);
        IdentifierNotice.Say(draft);
        Hear(draft);
        LanguageDialog.OfferOwn(draft);
        return draft.Finish();
    }

    /// <summary>In a language that screening cannot read, silence means nothing: every message is taken for sensitive.</summary>
    private static Findings FailClosed(Conversation state, Inbound message, Findings findings, Knowledge knowledge) =>
        findings.Severity == Severity.None && message.Text is not null && !knowledge.Screener.Covers(state.Language) && (findings.Language is null || !knowledge.Screener.Covers(findings.Language))
            ? findings with { Severity = Severity.Sensitive }
            : findings;

    private static void Hear(Draft draft)
    {
        if (draft.Message.Choice is { } choice)
        {
            Choosing.Choose(draft, choice);
            return;
        }

        if (draft.Findings.Severity == Severity.Sensitive)
        {
            DisclosureDialog.Interrupt(draft, draft.Findings.Topics.Count > 0 ? draft.Findings.Topics[0].Topic : null);
            return;
        }

        if (draft.Message.Text?.Reveal() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            Listening.Hear(draft, text);
            return;
        }

        Listening.HearNothing(draft);
    }
}
