namespace SafeRedirect.Dialog.Dialogs;

/// <summary>A person can always reach a person.</summary>
internal static class PeopleDialog
{
    /// <summary>Offers the safe ways to people.</summary>
    public static void Enter(Draft draft)
    {
        var ways = new Frame.Ways(draft.State.IsChild ? Pathway.Child : Pathway.General, null, AroundOffice: false);
        if (draft.State.Current is Frame.Ways or Frame.Asking or Frame.FindingService { Step: SearchStep.Results })
        {
            draft.Replace(ways);
        }
        else
        {
            draft.Push(ways);
        }

        WaysDialog.Prompt(draft, ways);
    }

    /// <summary>The same, when the bot has failed twice: it says why.</summary>
    public static void OfferStaff(Draft draft)
    {
        draft.Say("menu.staff-offer");
        Enter(draft);
    }
}
