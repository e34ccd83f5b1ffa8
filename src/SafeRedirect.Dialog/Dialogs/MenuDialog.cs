namespace SafeRedirect.Dialog.Dialogs;

/// <summary>The menu, and the words that move between dialogs.</summary>
internal static class MenuDialog
{
    /// <summary>Leaves every dialog and shows the menu.</summary>
    public static void Enter(Draft draft)
    {
        draft.Change(state => state with { Stack = [] });
        Prompt(draft);
    }

    public static void Prompt(Draft draft)
    {
        draft.Say("menu.text");
        draft.Offer(Choices.OfMenu);
    }

    /// <summary>Explains how this works; the dialog under way stays where it is.</summary>
    public static void Help(Draft draft)
    {
        draft.Say("help.text");
        draft.Offer(draft.State.Current is null ? Choices.OfMenu : [.. draft.Before.Offered, Choices.Menu]);
    }

    public static void Stop(Draft draft)
    {
        draft.Change(state => state with { Stack = [] });
        draft.Say("menu.stopped");
        draft.Offer(Choices.OfMenu);
    }

    public static void StartOver(Draft draft)
    {
        draft.Change(state => state with { Stack = [], Unhelpful = 0, LastAnswered = null });
        draft.Say("menu.started-over");
        Greeting.SayFully(draft);
        draft.Offer(Choices.OfMenu);
    }

    /// <summary>One step back inside the current dialog, or out of it.</summary>
    public static void Back(Draft draft)
    {
        if (draft.Before.Offered.Contains(Choices.Back))
        {
            // The page that offers "back" is no dialog of its own: the one below it stands where it was.
            Frames.PromptCurrent(draft);
            return;
        }

        if (draft.State.Current is not { } frame)
        {
            draft.Say("menu.back-nowhere");
            draft.Offer(Choices.OfMenu);
            return;
        }

        Frame? earlier = frame switch
        {
            Frame.FindingService { Step: SearchStep.Results } finding => finding with { Step = SearchStep.Area, Area = null, Page = 0 },
            Frame.FindingService { Step: SearchStep.Area } => new Frame.FindingService(SearchStep.Category, null, null, 0),
            Frame.Consenting { Moment: ConsentMoment.Asking } consenting => consenting with { Moment = ConsentMoment.Reading },
            Frame.Consenting { Step: > 0, Script: not ConsentDialog.Urgent } consenting => consenting with { Step = consenting.Step - 1 },
            _ => null,
        };
        draft.Pop();
        if (earlier is not null)
        {
            draft.Push(earlier);
        }

        Frames.PromptCurrent(draft);
    }
}
