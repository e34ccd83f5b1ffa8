namespace SafeRedirect.Screening;

/// <summary>An answer to a yes-or-no question. What is neither a clear yes nor a clear no is <see cref="Unclear"/>, never yes.</summary>
public enum Answer
{
    Unclear,
    Yes,
    No,
}
