namespace SafeRedirect.Dialog.Effects;

/// <summary>What is counted. A closed list: nothing else about conversations is ever kept.</summary>
public enum Counter
{
    ConversationOpened,
    QuestionAnswered,
    QuestionSuggested,
    QuestionUnanswered,
    AnswerHelped,
    AnswerNotHelped,
    ServicesShown,
    ServiceNotWorking,
    IdentifierNoticed,
    AttachmentNoticed,
    DisclosureRedirected,
    EmergencyAnswered,
    ConsentBegun,
    ConsentGiven,
    ConsentDeclined,
    Withdrawn,
    Forgotten,
}
