using System.Diagnostics;

namespace SafeRedirect.Dialog.Dialogs;

/// <summary>The words that work everywhere.</summary>
internal static class Commanding
{
    public static void Obey(Draft draft, Command command)
    {
        Action<Draft> act = command switch
        {
            Command.Menu => draft.IsFirst ? WelcomeDialog.GreetWithMenu : MenuDialog.Enter,
            Command.Help => MenuDialog.Help,
            Command.Back => MenuDialog.Back,
            Command.Stop => MenuDialog.Stop,
            Command.StartOver => MenuDialog.StartOver,
            Command.Language => LanguageDialog.Enter,
            Command.Person => PeopleDialog.Enter,
            Command.Urgent => EmergencyDialog.Enter,
            Command.Forget => PrivacyDialog.Forget,
            Command.Withdraw => PrivacyDialog.Withdraw,
            Command.Privacy => PrivacyDialog.Explain,
            _ => throw new UnreachableException($"No dialog for command {command}."),
        };
        act(draft);
    }
}
