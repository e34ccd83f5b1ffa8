namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Life or safety may be at risk now: first the numbers to call, then everything else.</summary>
internal static class EmergencyDialog
{
    private const int NumbersOnCard = 2;
    private static readonly IReadOnlyList<ChoiceId> OfCard = [Choices.CanTalk, Choices.CannotCall, Choices.SafeNow];

    /// <summary>Somebody asked for urgent help.</summary>
    public static void Enter(Draft draft) => Interrupt(draft, Topic.ImmediateDanger);

    /// <summary>Screening noticed danger. The dialog under way waits below and goes on afterwards.</summary>
    public static void Interrupt(Draft draft, Topic topic)
    {
        LanguageDialog.FollowMessage(draft);
        var isRepeated = draft.State.Stack.OfType<Frame.InEmergency>().Any();

        // An emergency inside an emergency is the same one: whatever was begun above it is dropped.
        draft.Change(state => state with { Stack = [.. state.Stack.TakeWhile(frame => frame is not Frame.InEmergency)] });
        draft.Push(new Frame.InEmergency(topic));
        draft.Unsay();
        SayCard(draft, isRepeated ? "emergency.again" : CardKey(draft, topic));
        IdentifierNotice.SayShortly(draft);
        WelcomeDialog.GreetShortly(draft);
        draft.Count(Counter.EmergencyAnswered);
        Offer(draft, OfCard);
    }

    public static void Prompt(Draft draft)
    {
        SayCard(draft, "emergency.again");
        Offer(draft, OfCard);
    }

    public static bool Choose(Draft draft, ChoiceId choice)
    {
        Action? act = choice.Value switch
        {
            "can-talk" => () => Encourage(draft),
            "cannot-call" => () => OfferOtherWays(draft),
            "leave-note" => () => ConsentDialog.BeginUrgent(draft),
            "safe-now" => () => Leave(draft),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    /// <summary>A typed yes or no to "shall I leave a note?".</summary>
    public static bool Hear(Draft draft, string text)
    {
        if (!draft.Before.Offered.Contains(Choices.LeaveNote))
        {
            return false;
        }

        var answer = draft.Knowledge.Screener.UnderstandAnswer(text);
        if (answer == Screening.Answer.Yes)
        {
            ConsentDialog.BeginUrgent(draft);
        }
        else if (answer == Screening.Answer.No)
        {
            Prompt(draft);
        }

        return answer != Screening.Answer.Unclear;
    }

    /// <summary>After a consent, taken or not: the ways that remain.</summary>
    public static void OfferAfterConsent(Draft draft) => Offer(draft, OfCard);

    private static void Encourage(Draft draft)
    {
        draft.Say("emergency.can-talk");
        draft.Call(Numbers(draft));
        draft.Say("emergency.refer");
        Offer(draft, [Choices.LeaveNote, Choices.CannotCall, Choices.SafeNow]);
    }

    private static void OfferOtherWays(Draft draft)
    {
        draft.Say("emergency.cannot-call", ("visit", draft.Phrases.Offices(Contacts.Offices(draft.Pack, Pathway.Emergency, draft.Context.Now))));
        draft.Say("emergency.refer");
        Offer(draft, [Choices.LeaveNote, Choices.CanTalk, Choices.SafeNow]);
    }

    private static void Leave(Draft draft)
    {
        draft.Pop();
        draft.Say("emergency.safe-now");
        if (draft.State.Current is not null)
        {
            Frames.Resume(draft);
            return;
        }

        draft.Offer(Choices.Person, Choices.Delete, Choices.Urgent);
    }

    private static void SayCard(Draft draft, string key)
    {
        var hotlines = Numbers(draft);
        draft.SayAlone(key, ("numbers", draft.Phrases.NumbersShort(hotlines)));
        draft.Call(hotlines);
    }

    // A child is shown the children's line beside the first emergency line.
    private static List<Hotline> Numbers(Draft draft)
    {
        var emergency = Contacts.Hotlines(draft.Pack, Pathway.Emergency, draft.Context.Now);
        var isChild = draft.State.IsChild || draft.State.Current is Frame.InEmergency { Topic: Topic.ChildAtRisk };
        return isChild
            ? [.. emergency.Take(1).Concat(Contacts.Hotlines(draft.Pack, Pathway.Child, draft.Context.Now)).DistinctBy(hotline => hotline.Id).Take(NumbersOnCard)]
            : [.. emergency.Take(NumbersOnCard)];
    }

    private static string CardKey(Draft draft, Topic topic)
    {
        var variant = topic switch
        {
            Topic.SelfHarm => "emergency.card.self-harm",
            Topic.ChildAtRisk => "emergency.card.child",
            Topic.HealthCrisis => "emergency.card.health",
            _ => draft.State.IsChild ? "emergency.card.child" : "emergency.card",
        };
        return draft.Phrases.Has(variant) ? variant : "emergency.card";
    }

    private static void Offer(Draft draft, IReadOnlyList<ChoiceId> choices)
    {
        draft.MarkEmergency();
        draft.Offer(choices);
    }
}
