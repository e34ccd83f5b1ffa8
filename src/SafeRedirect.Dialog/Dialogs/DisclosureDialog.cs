namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Somebody told something that does not belong on a public page: believe, thank, say why not here, offer the safe ways. Nothing is asked.</summary>
internal static class DisclosureDialog
{
    /// <param name="topic">What was noticed; <see langword="null"/> when screening could only say that it is sensitive.</param>
    public static void Interrupt(Draft draft, Topic? topic)
    {
        var pathway = PathwayFor(draft, topic);
        draft.Count(Counter.DisclosureRedirected, group: TopicMap.GroupOf(pathway));
        if (IsUnderWay(draft.State.Current, pathway))
        {
            draft.Say("disclosure.again");
            Frames.PromptCurrent(draft);
            return;
        }

        if (draft.State.Current is Frame.Ways or Frame.Asking)
        {
            draft.Pop();
        }

        Enter(draft, pathway, topic);
    }

    private static void Enter(Draft draft, Pathway pathway, Topic? topic)
    {
        if (pathway == Pathway.Conduct)
        {
            ConductDialog.Enter(draft);
            return;
        }

        var ways = new Frame.Ways(pathway, topic ?? Topic.ViolenceThreats, AroundOffice: false);
        draft.Push(ways);
        if (pathway == Pathway.Child)
        {
            draft.Say("child.thanks");
            draft.Say("child.why");
            draft.Say("disclosure.delete");
            draft.Say("child.adult");
        }
        else
        {
            var name = pathway.ToString().ToLowerInvariant();
            draft.SayVariant($"disclosure.thanks.{name}", "disclosure.thanks");
            draft.SayVariant($"disclosure.why.{name}", "disclosure.why");
            draft.Say(pathway == Pathway.Casework ? "disclosure.ready.casework" : "disclosure.delete");
        }

        WaysDialog.Prompt(draft, ways);
    }

    private static Pathway PathwayFor(Draft draft, Topic? topic)
    {
        var pathway = topic is { } known ? TopicMap.PathwayOf(known) : Pathway.Protection;
        return draft.State.IsChild && pathway is not (Pathway.Conduct or Pathway.Casework) ? Pathway.Child : pathway;
    }

    private static bool IsUnderWay(Frame? current, Pathway pathway) => current switch
    {
        Frame.Ways { Topic: not null } ways => ways.Pathway == pathway,
        Frame.Consenting consenting => consenting.Pathway == pathway || consenting.Pathway == Pathway.Emergency,
        Frame.AskingOffice => pathway == Pathway.Conduct,
        Frame.InEmergency => true,
        _ => false,
    };
}
