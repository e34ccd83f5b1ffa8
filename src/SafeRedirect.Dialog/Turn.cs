namespace SafeRedirect.Dialog;

/// <summary>The turn: what a message means in a conversation, and what is said and done about it.</summary>
public static class Turn
{
    /// <summary>Decides what <paramref name="message"/> means. No I/O, no clock, no chance: same arguments, same result.</summary>
    /// <param name="state">The conversation; <see langword="null"/> when nobody has written in it yet.</param>
    /// <param name="findings">What screening noticed in the message's text; <see cref="Findings.None"/> for a message without text.</param>
    public static TurnResult Advance(Conversation? state, Inbound message, Findings findings, TurnContext context)
    {
        var draft = new Draft(state ?? Conversation.New(context.Knowledge.Pack.Organisation.DefaultLanguage.Code), message, findings, context);
        WelcomeDialog.Begin(draft);
        if (message.Kind == InboundKind.Opening)
        {
            WelcomeDialog.Greet(draft);
            return draft.Finish();
        }

        // Danger comes before everything: before the welcome, the menu, and whatever dialog is under way.
        if (findings.Severity == Severity.Urgent)
        {
            EmergencyDialog.Interrupt(draft, findings.Topics.Count > 0 ? findings.Topics[0].Topic : Topic.ImmediateDanger);
            return draft.Finish();
        }

        WelcomeDialog.GreetShortly(draft);
        IdentifierNotice.Say(draft);
        Hear(draft);
        LanguageDialog.OfferOwn(draft);
        return draft.Finish();
    }

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
