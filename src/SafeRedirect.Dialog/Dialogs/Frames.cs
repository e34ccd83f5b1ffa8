using System.Diagnostics;

namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Which dialog owns which frame of the stack.</summary>
internal static class Frames
{
    /// <summary>Asks again what the current dialog waits for; at the menu, offers the menu.</summary>
    public static void PromptCurrent(Draft draft)
    {
        if (draft.State.Current is not { } frame)
        {
            MenuDialog.Prompt(draft);
            return;
        }

        Action prompt = frame switch
        {
            Frame.ChoosingLanguage => () => LanguageDialog.Prompt(draft),
            Frame.Asking asking => () => AskDialog.PromptAgain(draft, asking),
            Frame.FindingService finding => () => ServiceDialog.Prompt(draft, finding),
            Frame.Ways ways => () => WaysDialog.Prompt(draft, ways),
            Frame.AskingOffice => () => ConductDialog.Prompt(draft),
            Frame.InEmergency => () => EmergencyDialog.Prompt(draft),
            Frame.Withdrawing => () => PrivacyDialog.PromptForReference(draft),
            Frame.Consenting consenting => () => ConsentDialog.Prompt(draft, consenting),
            _ => throw new UnreachableException($"No dialog for frame {frame.GetType().Name}."),
        };
        prompt();
    }

    /// <summary>Goes on with the dialog that was interrupted; at the menu, offers the menu without a word.</summary>
    public static void Resume(Draft draft)
    {
        if (draft.State.Current is null)
        {
            draft.Offer(Choices.OfMenu);
            return;
        }

        draft.Say("menu.resume");
        PromptCurrent(draft);
    }

    /// <returns><see langword="false"/> when the dialog has no use for the choice.</returns>
    public static bool Choose(Draft draft, Frame frame, ChoiceId choice) => frame switch
    {
        Frame.ChoosingLanguage or Frame.Withdrawing => false,
        Frame.Asking asking => AskDialog.Choose(draft, asking, choice),
        Frame.FindingService finding => ServiceDialog.Choose(draft, finding, choice),
        Frame.Ways ways => WaysDialog.Choose(draft, ways, choice),
        Frame.AskingOffice => ConductDialog.Choose(draft, choice),
        Frame.InEmergency => EmergencyDialog.Choose(draft, choice),
        Frame.Consenting consenting => ConsentDialog.Choose(draft, consenting, choice),
        _ => throw new UnreachableException($"No dialog for frame {frame.GetType().Name}."),
    };

    /// <returns><see langword="false"/> when the text is no answer to what the dialog waits for.</returns>
    public static bool Hear(Draft draft, Frame frame, string text) => frame switch
    {
        Frame.ChoosingLanguage => false,
        Frame.Asking asking => AskDialog.HearAnswer(draft, asking, text),
        Frame.FindingService finding => ServiceDialog.Hear(draft, finding, text),
        Frame.Ways ways => WaysDialog.Hear(draft, ways, text),
        Frame.AskingOffice => ConductDialog.Hear(draft, text),
        Frame.InEmergency => EmergencyDialog.Hear(draft, text),
        Frame.Withdrawing => PrivacyDialog.HearReference(draft, text),
        Frame.Consenting consenting => ConsentDialog.Hear(draft, consenting, text),
        _ => throw new UnreachableException($"No dialog for frame {frame.GetType().Name}."),
    };

    /// <summary>Whether the dialog holds its place when a question comes in between, and goes on after the answer.</summary>
    public static bool HoldsPlace(Frame frame) => frame switch
    {
        Frame.Asking or Frame.Ways or Frame.Withdrawing or Frame.FindingService { Step: SearchStep.Results } => false,
        Frame.ChoosingLanguage or Frame.FindingService or Frame.AskingOffice or Frame.InEmergency or Frame.Consenting => true,
        _ => throw new UnreachableException($"No dialog for frame {frame.GetType().Name}."),
    };
}
