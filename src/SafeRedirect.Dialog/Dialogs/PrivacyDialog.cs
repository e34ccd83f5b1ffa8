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
        draft.Offer(Choices.OfMenu);
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
