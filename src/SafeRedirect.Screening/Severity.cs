namespace SafeRedirect.Screening;

/// <summary>How much a message needs a safe channel. The order matters: a higher value is never lowered by another finding.</summary>
public enum Severity
{
    /// <summary>The public page is a fine place for it.</summary>
    None,

    /// <summary>It belongs on a confidential channel.</summary>
    Sensitive,

    /// <summary>Life or safety may be at risk now.</summary>
    Urgent,
}
