using System.Globalization;

namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Informed consent, step by step: short messages, questions answered on the way, then one question. Unclear twice is a no.</summary>
internal static class ConsentDialog
{
    public const string Standard = "standard";
    public const string Child = "child";
    public const string Urgent = "urgent";

    private const int MostQuestionsShown = 10;

    /// <summary>Begins the consent to a referral along the ways that were offered.</summary>
    public static void Begin(Draft draft, Frame.Ways ways) => Begin(draft, new Frame.Consenting(
        ways.Pathway == Pathway.Child || draft.State.IsChild ? Child : Standard,
        ways.Pathway,
        ways.Topic,
        ways.AroundOffice,
        ConsentMoment.Reading,
        Step: 0,
        Unclear: 0));

    /// <summary>Begins the short form for danger to life.</summary>
    /// <remarks>Its note says only the language and that it is urgent, so the topic is not passed on.</remarks>
    public static void BeginUrgent(Draft draft) =>
        Begin(draft, new Frame.Consenting(Urgent, Pathway.Emergency, null, AroundOffice: false, ConsentMoment.Reading, Step: 0, Unclear: 0));

    /// <summary>Takes every consent under way back to its first step: the receipt names the words that were shown, so they must be shown in one language.</summary>
    public static void BeginAgain(Draft draft) => draft.Change(state => state with
    {
        Stack = [.. state.Stack.Select(frame => frame is Frame.Consenting consenting ? consenting with { Moment = ConsentMoment.Reading, Step = 0, Unclear = 0 } : frame)],
    });

    public static void Prompt(Draft draft, Frame.Consenting consenting)
    {
        var script = Script(draft, consenting);
        if (consenting.Moment == ConsentMoment.Asking)
        {
            draft.Say("consent.what-question");
            draft.Offer([.. script.Questions.Take(MostQuestionsShown).Select(question => Choices.ConsentQuestion(script.Id, question.Id)), Choices.GoOn, Choices.Decline]);
            return;
        }

        if (consenting.Step < script.Steps.Count)
        {
            SayStep(draft, consenting, script);
        }

        // The short form has one step, and its question follows at once.
        if (consenting.Step >= script.Steps.Count || script.Steps.Count == 1)
        {
            draft.SayText($"consent/{script.Id}/question", Fill(draft, consenting, script.Question));
            draft.Offer(Choices.Agree, Choices.Decline, Choices.Question);
            return;
        }

        draft.Offer(Choices.GoOn, Choices.Question, Choices.Decline);
    }

    public static bool Choose(Draft draft, Frame.Consenting consenting, ChoiceId choice)
    {
        if (choice == Choices.Agree && IsAtDecision(draft, consenting))
        {
            Accept(draft, consenting);
            return true;
        }

        if (choice == Choices.Decline)
        {
            Decline(draft, consenting);
            return true;
        }

        if (choice == Choices.Question)
        {
            Change(draft, consenting with { Moment = ConsentMoment.Asking });
            return true;
        }

        if (choice == Choices.GoOn)
        {
            GoOn(draft, consenting);
            return true;
        }

        return TryAnswer(draft, consenting, Script(draft, consenting).Questions.FirstOrDefault(question => Choices.ConsentQuestion(consenting.Script, question.Id) == choice));
    }

    public static bool Hear(Draft draft, Frame.Consenting consenting, string text)
    {
        var answer = draft.Knowledge.Screener.UnderstandAnswer(text);
        if (answer == Screening.Answer.No)
        {
            Decline(draft, consenting);
            return true;
        }

        if (answer == Screening.Answer.Yes && consenting.Moment == ConsentMoment.Reading)
        {
            HearYes(draft, consenting);
            return true;
        }

        if (TryAnswer(draft, consenting, ConsentQuestions.Match(Script(draft, consenting), text)))
        {
            return true;
        }

        HearUnclear(draft, consenting);
        return true;
    }

    private static void Begin(Draft draft, Frame.Consenting consenting)
    {
        draft.Count(Counter.ConsentBegun, group: TopicMap.GroupOf(consenting.Pathway));
        draft.Push(consenting);
        Prompt(draft, consenting);
    }

    private static void GoOn(Draft draft, Frame.Consenting consenting) => Change(
        draft,
        consenting.Moment == ConsentMoment.Asking || IsAtDecision(draft, consenting)
            ? consenting with { Moment = ConsentMoment.Reading }
            : consenting with { Step = consenting.Step + 1 });

    // A typed yes answers what was asked last. When something else was said in between, the step or the question comes again instead.
    private static void HearYes(Draft draft, Frame.Consenting consenting)
    {
        var asked = IsAtDecision(draft, consenting) ? Choices.Agree : Choices.GoOn;
        if (draft.Before.Offered.Contains(asked))
        {
            Choose(draft, consenting, asked);
            return;
        }

        Prompt(draft, consenting);
    }

    private static void HearUnclear(Draft draft, Frame.Consenting consenting)
    {
        if (consenting.Moment == ConsentMoment.Asking)
        {
            draft.Say("consent.no-answer");
            Change(draft, consenting with { Moment = ConsentMoment.Reading });
            return;
        }

        if (!IsAtDecision(draft, consenting))
        {
            draft.Say("consent.no-answer");
            Prompt(draft, consenting);
            return;
        }

        if (consenting.Unclear > 0)
        {
            Decline(draft, consenting);
            return;
        }

        var script = Script(draft, consenting);
        draft.Replace(consenting with { Unclear = 1 });
        draft.SayText($"consent/{script.Id}/again", Fill(draft, consenting, script.Again));
        draft.Offer(Choices.Agree, Choices.Decline, Choices.Question);
    }

    private static bool TryAnswer(Draft draft, Frame.Consenting consenting, ConsentQuestion? question)
    {
        if (question is null)
        {
            return false;
        }

        draft.SayText($"consent/{consenting.Script}/questions/{question.Id}", Fill(draft, consenting, question.Answer));
        draft.Say("consent.again");
        Change(draft, consenting with { Moment = ConsentMoment.Reading });
        return true;
    }

    private static void Accept(Draft draft, Frame.Consenting consenting)
    {
        var script = Script(draft, consenting);
        var reference = draft.Context.NewReference;
        var priority = TopicMap.PriorityOf(consenting.Pathway);
        var receipt = new ConsentReceipt(
            script.Id, script.Version, script.ContentHash, script.Language, consenting.Pathway, BasisOf(consenting.Script), draft.Context.Now);
        draft.Run(new Effect.RecordReferral(reference, consenting.Pathway, consenting.Topic, priority, consenting.AroundOffice, receipt));
        draft.Run(new Effect.AlertStaff(reference, priority, script.Language));
        draft.Count(Counter.ConsentGiven, group: TopicMap.GroupOf(consenting.Pathway));
        draft.Change(state => state with { Referrals = [.. state.Referrals, reference] });
        draft.Pop();

        var hotlines = Contacts.Hotlines(draft.Pack, consenting.Pathway, draft.Context.Now);
        draft.SayText($"consent/{script.Id}/accepted", Fill(draft, consenting, script.Accepted));
        draft.Call(hotlines);
        LeaveTo(draft);
    }

    private static void Decline(Draft draft, Frame.Consenting consenting)
    {
        var script = Script(draft, consenting);
        draft.Count(Counter.ConsentDeclined, group: TopicMap.GroupOf(consenting.Pathway));
        draft.Pop();
        draft.SayText($"consent/{script.Id}/declined", Fill(draft, consenting, script.Declined));
        draft.Call(Contacts.Hotlines(draft.Pack, consenting.Pathway, draft.Context.Now));
        LeaveTo(draft);
    }

    // Below a consent lie the ways it came from, or the emergency: both keep their other choices.
    private static void LeaveTo(Draft draft)
    {
        switch (draft.State.Current)
        {
            case Frame.InEmergency:
                EmergencyDialog.OfferAfterConsent(draft);
                break;
            case Frame.Ways ways:
                WaysDialog.Offer(draft, ways, Choices.Refer);
                break;
            default:
                Frames.Resume(draft);
                break;
        }
    }

    private static void Change(Draft draft, Frame.Consenting consenting)
    {
        draft.Replace(consenting);
        Prompt(draft, consenting);
    }

    private static void SayStep(Draft draft, Frame.Consenting consenting, ConsentScript script)
    {
        if (script.Steps.Count > 1)
        {
            draft.Say(
                "consent.progress",
                ("step", (consenting.Step + 1).ToString(CultureInfo.InvariantCulture)),
                ("count", script.Steps.Count.ToString(CultureInfo.InvariantCulture)));
        }

        var step = script.Steps[consenting.Step];
        draft.SayText($"consent/{script.Id}/{step.Id}", Fill(draft, consenting, step.Text));
    }

    private static bool IsAtDecision(Draft draft, Frame.Consenting consenting) =>
        Script(draft, consenting).Steps.Count is var count && (count == 1 || consenting.Step >= count) && consenting.Moment == ConsentMoment.Reading;

    private static ConsentBasis BasisOf(string script) => script switch
    {
        Urgent => ConsentBasis.VitalInterests,
        Child => ConsentBasis.Assent,
        _ => ConsentBasis.Consent,
    };

    private static ConsentScript Script(Draft draft, Frame.Consenting consenting) => draft.Pack.Consent(consenting.Script, draft.State.Language);

    private static string Fill(Draft draft, Frame.Consenting consenting, string template)
    {
        var contacts = draft.Pack.Organisation.Pathways[consenting.Pathway];
        return draft.Phrases.Fill(
            template,
            ("team", contacts.Team.In(draft.State.Language)),
            ("receiver", (contacts.Receiver ?? draft.Pack.Organisation.Name).In(draft.State.Language)),
            ("wait", contacts.UsualWait.In(draft.State.Language)),
            ("reference", draft.Phrases.Isolate(draft.Context.NewReference.Value)),
            ("numbers", draft.Phrases.Numbers(Contacts.Hotlines(draft.Pack, consenting.Pathway, draft.Context.Now))),
            ("visit", draft.Phrases.Offices(Contacts.Offices(draft.Pack, consenting.Pathway, draft.Context.Now))));
    }
}
