namespace SafeRedirect.Dialog.Dialogs;

/// <summary>The beginning of a conversation: language, who answers, what not to write here.</summary>
internal static class WelcomeDialog
{
    // A long gap makes people forget that a machine answers; Messenger asks bots to say it again: docs/channels/messenger.md.
    private static readonly TimeSpan LongPause = TimeSpan.FromHours(12);

    /// <summary>Chooses the language of a new conversation, and says after a long pause that a machine answers.</summary>
    public static void Begin(Draft draft)
    {
        if (draft.IsFirst)
        {
            LanguageDialog.ChooseFirst(draft);
            draft.Count(Counter.ConversationOpened);
            return;
        }

        if (draft.Context.Now - draft.Before.LastHeard > LongPause && draft.Message.Kind != InboundKind.Opening && draft.Findings.Severity != Severity.Urgent)
        {
            draft.Say("welcome.again");
        }
    }

    /// <summary>The full welcome with the menu; asks for the language when nothing tells it.</summary>
    public static void Greet(Draft draft)
    {
        Greeting.SayFully(draft);
        if (draft.State.LanguageBasis == LanguageBasis.Default && draft.Pack.Organisation.Languages.Count > 1)
        {
            if (draft.Message.Kind == InboundKind.Opening)
            {
                LanguageDialog.Enter(draft);
                return;
            }

            LanguageDialog.AskForUnknown(draft);
            return;
        }

        if (LanguageDialog.IsForeign(draft))
        {
            LanguageDialog.AskForUnknown(draft);
            return;
        }

        draft.Change(state => state with { Stack = [] });
        draft.Offer(Choices.OfMenu);
    }

    /// <summary>"Hello" or "menu" as the first message: the full welcome in place of the short one, and the menu; with the languages before it when nothing tells which.</summary>
    public static void GreetWithMenu(Draft draft)
    {
        draft.Unsay();
        IdentifierNotice.Say(draft);
        Greeting.SayFully(draft);
        draft.Offer(Choices.OfMenu);
        var isForeign = draft.Findings.Language is { } written && LanguageDialog.Spoken(draft, written) is null;
        if (isForeign)
        {
            draft.Say("language.unknown");
        }

        if (isForeign || (draft.State.LanguageBasis == LanguageBasis.Default && draft.Pack.Organisation.Languages.Count > 1))
        {
            LanguageDialog.Prompt(draft);
            draft.Offer([.. draft.Pack.Organisation.Languages.Select(language => Choices.LanguageOf(language.Code)), .. Choices.OfMenu]);
        }
    }

    /// <summary>Before the first answer: two sentences, since the person already came with something.</summary>
    public static void GreetShortly(Draft draft)
    {
        if (draft.IsFirst)
        {
            Greeting.SayShortly(draft);
        }
    }
}
