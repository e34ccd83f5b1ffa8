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

    /// <summary>Whether the message seems to be in a language that the bot does not speak, and that was not yet said.</summary>
    public static bool IsForeign(Draft draft) =>
        !draft.State.IsLanguageOffered && draft.Findings.Language is { } code && Spoken(draft, code) is null;

    /// <summary>Says, once, that the message's language is not known and offers all.</summary>
    public static void AskForUnknown(Draft draft)
    {
        draft.Change(state => state with { IsLanguageOffered = true });
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
        if (code != draft.State.Language)
        {
            ConsentDialog.BeginAgain(draft);
        }

        draft.Speak(code, LanguageBasis.Chosen);
        draft.Say("language.changed");
        if (draft.State.Current is Frame.ChoosingLanguage)
        {
            draft.Pop();
        }

        if (isFirstChoice && draft.State.Current is null)
        {
            Greeting.SayFully(draft);
            draft.Offer(Choices.OfMenu);
            return true;
        }

        Frames.PromptCurrent(draft);
        return true;
    }

    /// <summary>Turns the offer down. What was offered besides stays, and nothing is said twice.</summary>
    public static void Keep(Draft draft)
    {
        draft.Say("language.kept");
        if (!draft.Before.Offered.Contains(Choices.KeepLanguage) || draft.State.Current is Frame.Consenting or Frame.InEmergency)
        {
            Frames.PromptCurrent(draft);
            return;
        }

        draft.Offer(draft.Before.Offered.Where(choice => choice != Choices.KeepLanguage && choice.Verb != Choices.LanguageVerb));
    }

    /// <summary>A typed yes or no right after "shall I write in …?" answers that, and never the question of the dialog below: not a consent.</summary>
    public static bool TryAnswerOffer(Draft draft, string text)
    {
        if (!draft.Before.Offered.Contains(Choices.KeepLanguage))
        {
            return false;
        }

        var answer = draft.Knowledge.Screener.UnderstandAnswer(text);
        var offered = draft.Before.Offered.First(choice => choice.Verb == Choices.LanguageVerb).Argument!;
        if (answer == Screening.Answer.Yes)
        {
            return TryChange(draft, offered);
        }

        if (answer == Screening.Answer.No)
        {
            Keep(draft);
        }

        return answer != Screening.Answer.Unclear;
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
            ConsentDialog.BeginAgain(draft);
            draft.Speak(own, LanguageBasis.Detected);
        }
    }

    /// <summary>A language code the bot speaks, else <see langword="null"/>.</summary>
    public static string? Spoken(Draft draft, string? code) =>
        code is not null && draft.Pack.Organisation.Language(code) is not null ? code : null;

    private static string? Primary(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant();
}
