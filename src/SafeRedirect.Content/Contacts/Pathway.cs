namespace SafeRedirect.Content.Contacts;

/// <summary>Who receives a referral. Ids in files: the names in kebab case (all are one word).</summary>
public enum Pathway
{
    General,
    Emergency,
    Protection,
    Child,
    Conduct,
    Legal,
    Health,
    Integrity,
    Casework,
}
