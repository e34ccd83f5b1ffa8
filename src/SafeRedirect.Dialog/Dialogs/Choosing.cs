namespace SafeRedirect.Dialog.Dialogs;

/// <summary>What a tapped (or typed) choice does.</summary>
internal static class Choosing
{
    /// <summary>Follows a choice. One that the current dialog offered belongs to it; the others are those that work everywhere; a stale one asks again.</summary>
    public static void Choose(Draft draft, ChoiceId choice)
    {
        // A choice that only means something in its dialog ("I agree") counts only when it was offered last: an old button must not agree to anything.
        if (draft.Before.Offered.Contains(choice) && draft.State.Current is { } frame && Frames.Choose(draft, frame, choice))
        {
            return;
        }

        if (!ChooseAnywhere(draft, choice))
        {
            Frames.PromptCurrent(draft);
        }
    }

    private static bool ChooseAnywhere(Draft draft, ChoiceId choice)
    {
        if (choice.Argument is { } argument)
        {
            return ChooseItem(draft, choice.Verb, argument);
        }

        Action<Draft>? act = choice.Value switch
        {
            "ask" => AskDialog.Prompt,
            "services" => ServiceDialog.Enter,
            "person" => PeopleDialog.Enter,
            "urgent" => EmergencyDialog.Enter,
            "language" => LanguageDialog.Enter,
            "keep-language" => LanguageDialog.Keep,
            "privacy" => PrivacyDialog.Explain,
            "menu" => MenuDialog.Enter,
            "back" => MenuDialog.Back,
            "delete" => PrivacyDialog.ExplainDeletion,
            "forget" => PrivacyDialog.Forget,
            "withdraw" => PrivacyDialog.Withdraw,
            "under-18" => WaysDialog.ChangeToChild,
            "numbers" or "visit" => PeopleDialog.Enter,
            _ => null,
        };
        act?.Invoke(draft);
        return act is not null;
    }

    private static bool ChooseItem(Draft draft, string verb, string argument) => verb switch
    {
        Choices.ArticleVerb => AskDialog.TryShow(draft, new ArticleId(argument)),
        Choices.LanguageVerb => LanguageDialog.TryChange(draft, argument),
        Choices.CategoryVerb => ServiceDialog.TryEnter(draft, new CategoryId(argument)),
        _ => false,
    };
}
