namespace SafeRedirect.Dialog.Dialogs;

/// <summary>What is kept, how to erase it, how to take a referral back.</summary>
internal static class PrivacyDialog
{
    public static void Explain(Draft draft)
    {
        draft.Say("privacy.short");
        draft.Say("privacy.page");
        draft.Say("privacy.link", ("link", draft.Pack.Organisation.PrivacyNotice.ToString()));
        draft.Offer(Choices.Delete, Choices.Forget, Choices.Withdraw, Choices.Back);
    }

    public static void ExplainDeletion(Draft draft)
    {
        draft.Say("privacy.delete");
        draft.Offer([.. draft.Before.Offered.Where(choice => choice != Choices.Delete)]);
    }

    /// <summary>At once, no reason asked. Says the same whether or not there was a referral.</summary>
    public static void Withdraw(Draft draft)
    {
        WithdrawReferrals(draft);
        draft.Change(state => state with { Stack = [], Referrals = [] });
        draft.Count(Counter.Withdrawn);
        draft.Say("privacy.withdrawn");
        draft.Push(new Frame.Withdrawing());
        PromptForReference(draft);
    }

    public static void PromptForReference(Draft draft)
    {
        draft.Say("privacy.withdraw-code");
        draft.Offer(Choices.OfMenu);
    }

    /// <summary>A reference takes the referral back whoever writes it; the answer is the same whether or not there was one.</summary>
    public static bool HearReference(Draft draft, string text)
    {
        if (ReferralReference.Find(text) is not { } reference)
        {
            return false;
        }

        draft.Run(new Effect.WithdrawReferral(reference));
        draft.Count(Counter.Withdrawn);
        draft.Pop();
        draft.Say("privacy.withdrawn-code");
        draft.Offer(Choices.OfMenu);
        return true;
    }

    /// <summary>Erases the conversation and every referral made from it.</summary>
    public static void Forget(Draft draft)
    {
        WithdrawReferrals(draft);
        draft.Change(state => Conversation.New(state.Language) with { LanguageBasis = state.LanguageBasis });
        draft.Run(new Effect.EraseConversation());
        draft.Count(Counter.Forgotten);
        draft.Say("privacy.forgotten");
        draft.Offer(Choices.OfMenu);
    }

    private static void WithdrawReferrals(Draft draft)
    {
        foreach (var reference in draft.State.Referrals)
        {
            draft.Run(new Effect.WithdrawReferral(reference));
        }
    }
}
