namespace SafeRedirect.Dialog.Effects;

/// <summary>The short code of a referral (<c>K7M-42P</c>), which the person may say when they call or come. It says nothing about anybody.</summary>
public readonly record struct ReferralReference(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
