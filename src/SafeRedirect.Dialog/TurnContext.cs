namespace SafeRedirect.Dialog;

/// <summary>What a turn needs besides the state and the message.</summary>
/// <param name="Knowledge">The content and the screener.</param>
/// <param name="Now">When the message is handled.</param>
/// <param name="NewReference">A fresh reference, used if the turn records a referral. The host makes it: ids are never made here.</param>
public sealed record TurnContext(Knowledge Knowledge, DateTimeOffset Now, ReferralReference NewReference);
