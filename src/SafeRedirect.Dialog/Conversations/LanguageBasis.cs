namespace SafeRedirect.Dialog.Conversations;

/// <summary>How the conversation's language became what it is.</summary>
public enum LanguageBasis
{
    Default,
    Platform,
    Detected,
    Chosen,
}
