namespace SafeRedirect.Bot.Referrals;

/// <summary>A referral as everybody on staff may see it: neutral labels only.</summary>
internal sealed record WaitingReferral(string Reference, string Language, string Priority, TimeSpan Waiting);
