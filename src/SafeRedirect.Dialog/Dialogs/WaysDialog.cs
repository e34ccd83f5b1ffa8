namespace SafeRedirect.Dialog.Dialogs;

/// <summary>The safe ways to people: call, come, let the team know first, only information, nothing now. The person chooses; "no" is as easy as "yes".</summary>
internal static class WaysDialog
{
    // "no", "no thanks", "not now".
    private const int WordsOfBareNo = 2;

    public static void Prompt(Draft draft, Frame.Ways ways)
    {
        switch (ways)
        {
            case { Topic: null, Pathway: Pathway.General }:
                draft.Say("people.offer");
                draft.Call(Contacts.Hotlines(draft.Pack, ways.Pathway, draft.Context.Now));
                break;
            case { Pathway: Pathway.Child }:
                draft.Say("child.choose");
                break;
            case { Pathway: Pathway.Conduct }:
                draft.Say(ways.AroundOffice ? "conduct.around" : "conduct.choose");
                break;
            default:
                draft.SayVariant($"disclosure.choose.{Name(ways.Pathway)}", "disclosure.choose");
                break;
        }

        Offer(draft, ways);
    }

    public static bool Choose(Draft draft, Frame.Ways ways, ChoiceId choice)
    {
        Action? act = choice.Value switch
        {
            "numbers" => () => ShowNumbers(draft, ways),
            "visit" => () => ShowOffices(draft, ways),
            "refer" => () => ConsentDialog.Begin(draft, ways),
            "information" => () => ShowInformation(draft, ways),
            "nothing" => () => Leave(draft),
            "somebody-else" => () => ExplainForSomebodyElse(draft, ways),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    /// <summary>A bare "no" is "nothing now"; "I cannot call" is not, and the other ways are shown again. Anything else is heard as a question.</summary>
    public static bool Hear(Draft draft, Frame.Ways ways, string text)
    {
        if (draft.Knowledge.Screener.UnderstandAnswer(text) != Screening.Answer.No)
        {
            return false;
        }

        if (TextFolding.Fold(text).AsSpan().Count(' ') < WordsOfBareNo)
        {
            Leave(draft);
        }
        else
        {
            Prompt(draft, ways);
        }

        return true;
    }

    /// <summary>Simpler words and the child team, by button: nobody is asked for an age.</summary>
    public static void ChangeToChild(Draft draft)
    {
        draft.Change(state => state with { IsChild = true });
        draft.Say("child.version");
        if (draft.State.Current is Frame.AskingOffice or Frame.Ways { Pathway: Pathway.Conduct })
        {
            // An old button: what was told about staff stays with the independent team.
            Frames.PromptCurrent(draft);
            return;
        }

        var child = new Frame.Ways(Pathway.Child, (draft.State.Current as Frame.Ways)?.Topic, AroundOffice: false);
        if (draft.State.Current is Frame.Ways)
        {
            draft.Replace(child);
        }
        else
        {
            draft.Push(child);
        }

        draft.Say("child.adult");
        Prompt(draft, child);
    }

    /// <summary>The choices of a pathway; without those in <paramref name="taken"/>.</summary>
    public static void Offer(Draft draft, Frame.Ways ways, params IEnumerable<ChoiceId> taken)
    {
        List<ChoiceId> choices = [Choices.Numbers, Choices.Visit, Choices.Refer, Choices.Information];
        if (ways.Topic is not null)
        {
            choices.Add(Choices.Nothing);
        }

        if (ways.Pathway is not (Pathway.Child or Pathway.Conduct or Pathway.Casework) && !draft.State.IsChild)
        {
            choices.Add(Choices.Under18);
        }

        if (ways is { Topic: not null, Pathway: not (Pathway.Casework or Pathway.Integrity or Pathway.Conduct) })
        {
            choices.Add(Choices.SomebodyElse);
        }

        if (ways.Topic is not null)
        {
            choices.Add(Choices.Delete);
        }

        draft.Offer(choices.Except(taken));
    }

    private static void ShowNumbers(Draft draft, Frame.Ways ways)
    {
        var hotlines = Contacts.Hotlines(draft.Pack, ways.Pathway, draft.Context.Now);
        draft.Say("people.numbers", ("numbers", draft.Phrases.Numbers(hotlines)));
        draft.Call(hotlines);
        Offer(draft, ways, Choices.Numbers);
    }

    private static void ShowOffices(Draft draft, Frame.Ways ways)
    {
        draft.Say("people.visit", ("visit", draft.Phrases.Offices(Contacts.Offices(draft.Pack, ways.Pathway, draft.Context.Now))));
        Offer(draft, ways, Choices.Visit);
    }

    private static void ShowInformation(Draft draft, Frame.Ways ways)
    {
        var id = ways.Pathway == Pathway.Child ? TopicMap.ArticleOf(Topic.ChildAtRisk) : TopicMap.ArticleOf(ways.Topic);
        if (draft.Pack.Article(id, draft.State.Language) is { } article)
        {
            draft.Count(Counter.QuestionAnswered, id);
            AskDialog.SayArticle(draft, article);
        }

        Offer(draft, ways, Choices.Information);
    }

    private static void ExplainForSomebodyElse(Draft draft, Frame.Ways ways)
    {
        draft.Say("disclosure.somebody-else");
        Offer(draft, ways, Choices.SomebodyElse);
    }

    private static void Leave(Draft draft)
    {
        draft.Pop();
        draft.Say("disclosure.nothing");
        Frames.Resume(draft);
    }

    private static string Name(Pathway pathway) => pathway.ToString().ToLowerInvariant();
}
