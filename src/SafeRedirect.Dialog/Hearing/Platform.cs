namespace SafeRedirect.Dialog.Hearing;

/// <summary>Where the conversation happens. Decides the name in texts such as "Messenger can read this".</summary>
public enum Platform
{
    WebChat,
    Messenger,
    WhatsApp,
    Telegram,
    BotFramework,
    Terminal,
}
