namespace SafeRedirect.Dialog.Effects;

/// <summary>How soon a referral should be looked at. Visible to all staff.</summary>
public enum Priority
{
    Normal,
    High,
    Immediate,
}
