namespace SafeRedirect.Dialog.Hearing;

/// <summary>What came in.</summary>
public enum InboundKind
{
    /// <summary>The person opened the conversation without saying anything: a "get started" button, a link, a chat window.</summary>
    Opening,

    /// <summary>The person wrote something.</summary>
    Text,

    /// <summary>The person tapped a choice.</summary>
    Choice,

    /// <summary>A picture, voice note, file or shared position, perhaps with text beside it.</summary>
    Attachment,
}
