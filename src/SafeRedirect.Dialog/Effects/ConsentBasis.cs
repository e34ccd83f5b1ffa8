namespace SafeRedirect.Dialog.Effects;

/// <summary>On what ground a referral is recorded.</summary>
public enum ConsentBasis
{
    Consent,
    Assent,
    VitalInterests,
}
