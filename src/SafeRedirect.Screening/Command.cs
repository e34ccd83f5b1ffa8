namespace SafeRedirect.Screening;

/// <summary>The words that work everywhere, in every language.</summary>
public enum Command
{
    Menu,
    Help,
    Back,
    Stop,
    StartOver,
    Language,
    Person,
    Urgent,
    Forget,
    Withdraw,
    Privacy,
}
