namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Questions and answers.</summary>
internal static class AskDialog
{
    private const int RelatedShown = 2;
    private const int FailuresBeforeStaff = 2;

    public static void Prompt(Draft draft)
    {
        draft.Change(state => state with { Stack = [] });
        draft.Say("ask.prompt");
        draft.Offer(Choices.Menu);
    }

    /// <summary>Shows an article that was chosen by its button.</summary>
    /// <returns><see langword="false"/> when there is no such article in the language.</returns>
    public static bool TryShow(Draft draft, ArticleId id)
    {
        if (draft.Pack.Article(id, draft.State.Language) is not { } article)
        {
            return false;
        }

        Answer(draft, article, []);
        return true;
    }

    /// <summary>Matches free text to an article.</summary>
    public static void Hear(Draft draft, string text)
    {
        var holdsPlace = draft.State.Current is { } frame && Frames.HoldsPlace(frame);
        if (!holdsPlace && ServiceDialog.TryHear(draft, text))
        {
            return;
        }

        var match = Match(draft, text);
        if (match.Decision == MatchDecision.Answer && draft.Pack.Article(match.Article!.Value, draft.State.Language) is { } article)
        {
            Answer(draft, article, match.Alternatives);
            return;
        }

        // A first message of one word is a greeting more often than a question: a guess must not be the first thing said.
        var isGreeting = draft.IsFirst && !text.Trim().Contains(' ', StringComparison.Ordinal);
        if (match.Decision == MatchDecision.Suggest && !holdsPlace && !isGreeting)
        {
            Suggest(draft, match);
            return;
        }

        HearNotUnderstood(draft, holdsPlace);
    }

    public static bool Choose(Draft draft, Frame.Asking asking, ChoiceId choice)
    {
        if (choice == Choices.Helped)
        {
            Helped(draft, asking);
            return true;
        }

        if (choice == Choices.NotHelped)
        {
            NotHelped(draft, asking);
            return true;
        }

        if (choice == Choices.NoneOfThese)
        {
            draft.Pop();
            draft.Say("ask.none");
            draft.Offer([Choices.Person, .. Choices.OfMenu]);
            return true;
        }

        return false;
    }

    /// <summary>A typed yes or no after "did this help?" or "did you mean?".</summary>
    public static bool HearAnswer(Draft draft, Frame.Asking asking, string text) => draft.Knowledge.Screener.UnderstandAnswer(text) switch
    {
        Screening.Answer.Yes when asking.Answered is not null => Choose(draft, asking, Choices.Helped),
        Screening.Answer.Yes when asking.Remaining.Count == 1 => TryShow(draft, asking.Remaining[0]),
        Screening.Answer.No => Choose(draft, asking, asking.Answered is null ? Choices.NoneOfThese : Choices.NotHelped),
        _ => false,
    };

    /// <summary>Says the answer or the suggestions again, as after a change of language.</summary>
    public static void PromptAgain(Draft draft, Frame.Asking asking)
    {
        if (asking.Answered is { } id && draft.Pack.Article(id, draft.State.Language) is { } article)
        {
            SayArticle(draft, article);
            OfferHelp(draft, article);
            return;
        }

        draft.Say("ask.suggest");
        draft.Offer([.. asking.Remaining.Select(Choices.Article), Choices.NoneOfThese]);
    }

    /// <summary>Says an article with its source and date.</summary>
    public static void SayArticle(Draft draft, Article article)
    {
        draft.StartMessage();
        draft.SayText($"faq/{article.Id}", FillContacts(draft, article.Text));
        draft.Say(
            "ask.checked",
            ("date", draft.Phrases.Date(article.Review.Checked)),
            ("sources", string.Join(draft.Phrases.Separator, article.Sources.Select(source => source.Name))));
        if (article.Review.State != ReviewState.Reviewed && article.Language != draft.Pack.Organisation.SourceLanguage)
        {
            draft.Say("ask.unreviewed");
        }
    }

    // Most articles name no contact: rendering them costs more than the rest of the answer.
    private static string FillContacts(Draft draft, string text) => draft.Phrases.Fill(
        text,
        ("numbers", text.Contains("{numbers}", StringComparison.Ordinal) ? draft.Phrases.Numbers(Contacts.Hotlines(draft.Pack, Pathway.General, draft.Context.Now)) : string.Empty),
        ("visit", text.Contains("{visit}", StringComparison.Ordinal) ? draft.Phrases.Offices(Contacts.Offices(draft.Pack, Pathway.General, draft.Context.Now)) : string.Empty));

    private static void Answer(Draft draft, Article article, IReadOnlyList<ArticleId> alternatives)
    {
        var isRepeated = draft.Before.LastAnswered == article.Id && draft.Message.Kind == InboundKind.Text;
        draft.Change(state => state with { LastAnswered = article.Id });
        draft.Count(Counter.QuestionAnswered, article.Id);
        SayArticle(draft, article);
        if (draft.State.Current is { } frame && Frames.HoldsPlace(frame))
        {
            Frames.Resume(draft);
            return;
        }

        EnterFrame(draft, new Frame.Asking(article.Id, alternatives));
        OfferHelp(draft, article);
        if (isRepeated)
        {
            draft.Say("menu.staff-offer");
            draft.OfferFirst(Choices.Person);
        }
    }

    private static void OfferHelp(Draft draft, Article article)
    {
        draft.Say("ask.helped");
        draft.Offer([Choices.Helped, Choices.NotHelped, .. article.Related.Take(RelatedShown).Select(Choices.Article)]);
    }

    private static void Suggest(Draft draft, QuestionMatch match)
    {
        IReadOnlyList<ArticleId> suggested = [.. match.Alternatives.Prepend(match.Article!.Value).Distinct().Take(3)];
        EnterFrame(draft, new Frame.Asking(null, suggested));
        draft.Count(Counter.QuestionSuggested);
        draft.Say("ask.suggest");
        draft.Offer([.. suggested.Select(Choices.Article), Choices.NoneOfThese]);
    }

    private static void Helped(Draft draft, Frame.Asking asking)
    {
        draft.Count(Counter.AnswerHelped, asking.Answered);
        draft.Change(state => state with { Unhelpful = 0 });
        draft.Pop();
        draft.Say("ask.glad");
        draft.Offer(Choices.OfMenu);
    }

    private static void NotHelped(Draft draft, Frame.Asking asking)
    {
        draft.Count(Counter.AnswerNotHelped, asking.Answered);
        draft.Change(state => state with { Unhelpful = state.Unhelpful + 1 });
        if (draft.State.Unhelpful >= FailuresBeforeStaff || asking.Remaining.Count == 0)
        {
            PeopleDialog.OfferStaff(draft);
            return;
        }

        draft.Replace(new Frame.Asking(null, asking.Remaining));
        draft.Say("ask.next");
        draft.Offer([.. asking.Remaining.Select(Choices.Article), Choices.NoneOfThese]);
    }

    private static void HearNotUnderstood(Draft draft, bool holdsPlace)
    {
        if (draft.Findings.Identifiers.Count > 0 || draft.Message.Kind == InboundKind.Attachment)
        {
            // The notice has been said; what the person needs is still open, which is no failure to understand.
            Listening.HearNothing(draft);
            return;
        }

        if (draft.IsFirst)
        {
            // "Hello", or something this bot cannot read: the full welcome answers both.
            draft.Unsay();
            WelcomeDialog.Greet(draft);
            return;
        }

        if (LanguageDialog.IsForeign(draft) && draft.State.Current is not (Frame.Consenting or Frame.InEmergency))
        {
            LanguageDialog.AskForUnknown(draft);
            return;
        }

        draft.MarkMisunderstood();
        if (draft.Before.Misunderstood + 1 >= FailuresBeforeStaff && draft.State.Current is not (Frame.Consenting or Frame.InEmergency))
        {
            PeopleDialog.OfferStaff(draft);
            return;
        }

        if (holdsPlace)
        {
            draft.Say("menu.not-understood");
            Frames.PromptCurrent(draft);
            return;
        }

        draft.Count(Counter.QuestionUnanswered);
        draft.Say("ask.none");
        draft.Offer([Choices.Person, .. Choices.OfMenu]);
    }

    // A new question takes the place of the last one, and of ways to people that were offered and not taken.
    private static void EnterFrame(Draft draft, Frame frame)
    {
        if (draft.State.Current is { } current && !Frames.HoldsPlace(current))
        {
            draft.Replace(frame);
            return;
        }

        draft.Push(frame);
    }

    // A name or number says nothing about the question and only hides it.
    private static string WithoutIdentifiers(Draft draft, string text)
    {
        foreach (var span in draft.Findings.Identifiers.Reverse())
        {
            text = $"{text[..span.Start]} {text[span.End..]}";
        }

        return text;
    }

    // What is left of a message without its identifiers is hardly a question when it is shorter.
    private const int WordsOfQuestion = 3;

    private static QuestionMatch Match(Draft draft, string text)
    {
        var question = WithoutIdentifiers(draft, text);
        if (draft.Findings.Identifiers.Count > 0 && TextFolding.Fold(question).Count(' ') < WordsOfQuestion - 1)
        {
            return QuestionMatch.None; // "my name is" and "file number" ask for nothing
        }

        var spoken = LanguageDialog.Spoken(draft, draft.Findings.Language);
        var written = spoken ?? draft.State.Language;
        var match = draft.Knowledge.Match(question, written);
        if (spoken is null && draft.Findings.Language is not null && match.Decision != MatchDecision.Answer)
        {
            return QuestionMatch.None; // in a language that we do not speak, a likeness is most often chance
        }

        return match.Decision == MatchDecision.None && written != draft.State.Language ? draft.Knowledge.Match(question, draft.State.Language) : match;
    }
}
