namespace SafeRedirect.Dialog.Dialogs;

/// <summary>A person can always reach a person.</summary>
internal static class PeopleDialog
{
    /// <summary>Offers the safe ways to people: after an answer on a sensitive subject, those of the team it belongs to.</summary>
    public static void Enter(Draft draft)
    {
        if (IsWithTeam(draft))
        {
            Frames.PromptCurrent(draft);
            return;
        }

        var pathway = PathwayFor(draft);
        if (draft.State.Current is Frame.Ways or Frame.Asking or Frame.FindingService { Step: SearchStep.Results })
        {
            draft.Pop();
        }

        if (pathway == Pathway.Conduct)
        {
            draft.Push(new Frame.AskingOffice());
            ConductDialog.Prompt(draft);
            return;
        }

        var ways = new Frame.Ways(pathway, null, AroundOffice: false);
        draft.Push(ways);
        WaysDialog.Prompt(draft, ways);
    }

    /// <summary>The same, when the bot has failed twice: it says why.</summary>
    public static void OfferStaff(Draft draft)
    {
        draft.Say("menu.staff-offer");
        Enter(draft);
    }

    // Whoever told something has a team already: the general one could be in the very office that it is about.
    private static bool IsWithTeam(Draft draft)
    {
        if (draft.State.Current is Frame.Consenting && draft.State.Stack is [.., Frame.Ways or Frame.InEmergency, _])
        {
            draft.Pop();
        }

        return draft.State.Current is Frame.AskingOffice or Frame.Ways { Topic: not null } or Frame.Ways { Pathway: not Pathway.General };
    }

    // Somebody who read how to report staff must not be sent to the office it may be about.
    private static Pathway PathwayFor(Draft draft)
    {
        if (draft.State.Current is Frame.Asking asking && (asking.Answered ?? draft.State.LastAnswered) is { } article && TopicMap.PathwayOf(article) is { } pathway)
        {
            return pathway;
        }

        return draft.State.IsChild ? Pathway.Child : Pathway.General;
    }
}
