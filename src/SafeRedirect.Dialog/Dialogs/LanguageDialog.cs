namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Which language the bot writes. A change is offered, not imposed; only an emergency card follows the message at once.</summary>
internal static class LanguageDialog
{
    /// <summary>The platform's locale, else the message's own language, else the default until the person chooses.</summary>
    public static void ChooseFirst(Draft draft)
    {
        if (Spoken(draft, Primary(draft.Message.LocaleHint)) is { } locale)
        {
            draft.Speak(locale, LanguageBasis.Platform);
            return;
        }

        if (Spoken(draft, draft.Findings.Language) is { } detected)
        {
            draft.Speak(detected, LanguageBasis.Detected);
        }
    }

    /// <summary>Offers all languages, each asking in itself.</summary>
    public static void Enter(Draft draft)
    {
        if (draft.State.Current is not Frame.ChoosingLanguage)
        {
            draft.Push(new Frame.ChoosingLanguage());
        }

        Prompt(draft);
    }

    public static void Prompt(Draft draft)
    {
        foreach (var language in draft.Pack.Organisation.Languages)
        {
            draft.SayIn(language.Code, "language.ask");
        }

        draft.Offer(draft.Pack.Organisation.Languages.Select(language => Choices.LanguageOf(language.Code)));
    }

    /// <summary>Says that the message's language is not known and offers all.</summary>
    public static void AskForUnknown(Draft draft)
    {
        draft.Say("language.unknown");
        Enter(draft);
    }

    /// <summary>Changes the language and goes on where the conversation was.</summary>
    /// <returns><see langword="false"/> when the bot does not speak it.</returns>
    public static bool TryChange(Draft draft, string code)
    {
        if (Spoken(draft, code) is null)
        {
            return false;
        }

        var isFirstChoice = draft.State.LanguageBasis == LanguageBasis.Default;
        draft.Speak(code, LanguageBasis.Chosen);
        draft.Say("language.changed");
        if (draft.State.Current is Frame.ChoosingLanguage)
        {
            draft.Pop();
        }

        if (isFirstChoice && draft.State.Current is null)
        {
            draft.Say("welcome.full");
            draft.Offer(Choices.OfMenu);
            return true;
        }

        Frames.PromptCurrent(draft);
        return true;
    }

    public static void Keep(Draft draft)
    {
        draft.Say("language.kept");
        Frames.PromptCurrent(draft);
    }

    /// <summary>Somebody who writes another language than the bot is offered theirs, once, in it.</summary>
    public static void OfferOwn(Draft draft)
    {
        if (Spoken(draft, draft.Findings.Language) is not { } own || own == draft.State.Language || draft.State.IsLanguageOffered || draft.State.Current is Frame.ChoosingLanguage)
        {
            return;
        }

        draft.Change(state => state with { IsLanguageOffered = true });
        draft.SayIn(own, "language.offer", ("language", draft.Pack.Organisation.Language(own)!.Name));
        draft.OfferFirst(Choices.LanguageOf(own), Choices.KeepLanguage);
    }

    /// <summary>In an emergency the message's own language is the one that is surely understood.</summary>
    public static void FollowMessage(Draft draft)
    {
        if (draft.State.LanguageBasis != LanguageBasis.Chosen && Spoken(draft, draft.Findings.Language) is { } own && own != draft.State.Language)
        {
            draft.Speak(own, LanguageBasis.Detected);
        }
    }

    /// <summary>A language code the bot speaks, else <see langword="null"/>.</summary>
    public static string? Spoken(Draft draft, string? code) =>
        code is not null && draft.Pack.Organisation.Language(code) is not null ? code : null;

    private static string? Primary(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant();
}
