namespace SafeRedirect.Dialog.Effects;

/// <summary>What a turn asks the host to do. A closed list: every case is below, and each is safe to repeat.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Record a referral that the person agreed to.</summary>
    /// <param name="AroundOffice">Conduct only: nobody of this office may receive it.</param>
    public sealed record RecordReferral(
        ReferralReference Reference, Pathway Pathway, Topic? Topic, Priority Priority, bool AroundOffice, ConsentReceipt Receipt) : Effect;

    /// <summary>Tell staff that one item is waiting; neutral labels only.</summary>
    public sealed record AlertStaff(ReferralReference Reference, Priority Priority, string Language) : Effect;

    /// <summary>Take a referral back and erase it.</summary>
    public sealed record WithdrawReferral(ReferralReference Reference) : Effect;

    /// <summary>Add one to a counter.</summary>
    /// <param name="Article">Only for counters about an answer.</param>
    /// <param name="Group">Only for counters about a redirect.</param>
    public sealed record Count(Counter Counter, ArticleId? Article = null, PathwayGroup? Group = null) : Effect;

    /// <summary>Erase everything held about this conversation.</summary>
    public sealed record EraseConversation : Effect;
}
