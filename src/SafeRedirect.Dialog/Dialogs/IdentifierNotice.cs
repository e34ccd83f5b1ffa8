namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Says that something private (or an attachment) was not kept, and why not to send it here: in full once, then in one line.</summary>
internal static class IdentifierNotice
{
    public static void Say(Draft draft)
    {
        if (draft.Message.Kind == InboundKind.Attachment)
        {
            draft.Say(draft.State.IsAttachmentExplained ? "identifier.attachment-short" : "identifier.attachment");
            draft.Change(state => state with { IsAttachmentExplained = true });
            draft.Count(Counter.AttachmentNoticed);
        }

        if (draft.Findings.Identifiers.Count > 0)
        {
            draft.Say(draft.State.IsIdentifierExplained ? "identifier.short" : "identifier.full");
            draft.Change(state => state with { IsIdentifierExplained = true });
            draft.Count(Counter.IdentifierNoticed);
        }
    }

    /// <summary>One line, for the second message of an emergency.</summary>
    public static void SayShortly(Draft draft)
    {
        if (draft.Findings.Identifiers.Count > 0)
        {
            draft.Say("identifier.short");
            draft.CountOnce(Counter.IdentifierNoticed);
        }

        if (draft.Message.Kind == InboundKind.Attachment)
        {
            draft.Say("identifier.attachment-short");
            draft.CountOnce(Counter.AttachmentNoticed);
        }
    }
}
