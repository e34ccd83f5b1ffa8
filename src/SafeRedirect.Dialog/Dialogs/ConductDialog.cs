namespace SafeRedirect.Dialog.Dialogs;

/// <summary>About the behaviour of staff: an independent team, and one question by button that names nobody.</summary>
internal static class ConductDialog
{
    public static void Enter(Draft draft)
    {
        draft.Push(new Frame.AskingOffice());
        draft.Say("conduct.thanks");
        draft.Say("conduct.why");
        draft.Say("disclosure.delete");
        Prompt(draft);
    }

    public static void Prompt(Draft draft)
    {
        draft.Say("conduct.office");
        draft.Offer(Choices.OfficeYes, Choices.OfficeNo, Choices.OfficeUnsure);
    }

    public static bool Choose(Draft draft, ChoiceId choice)
    {
        if (choice != Choices.OfficeYes && choice != Choices.OfficeNo && choice != Choices.OfficeUnsure)
        {
            return false;
        }

        ShowWays(draft, aroundOffice: choice != Choices.OfficeNo);
        return true;
    }

    /// <summary>Whatever is not a clear "no" goes around the office: the safer side.</summary>
    public static bool Hear(Draft draft, string text)
    {
        var answer = draft.Knowledge.Screener.UnderstandAnswer(text);
        if (answer == Screening.Answer.Unclear)
        {
            return false;
        }

        ShowWays(draft, aroundOffice: answer == Screening.Answer.Yes);
        return true;
    }

    private static void ShowWays(Draft draft, bool aroundOffice)
    {
        var ways = new Frame.Ways(Pathway.Conduct, Topic.StaffMisconduct, aroundOffice);
        draft.Replace(ways);
        WaysDialog.Prompt(draft, ways);
    }
}
