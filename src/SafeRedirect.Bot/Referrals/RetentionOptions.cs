using System.ComponentModel.DataAnnotations;

namespace SafeRedirect.Bot.Referrals;

/// <summary>How long things are kept.</summary>
internal sealed class RetentionOptions
{
    /// <summary>Time from its recording to the erasure of a referral.</summary>
    /// <value>Whole days, 1 to 30; default 30, which the consent texts name.</value>
    [Range(1, 30)]
    public int ReferralDays { get; set; } = 30;
}
