namespace SafeRedirect.Content.Contacts;

/// <summary>What a call or a service costs the person.</summary>
public enum Cost
{
    Free,
    Local,
    Standard,
    Paid,
}
