namespace SafeRedirect.Content.Articles;

/// <summary>How far a text has been checked by people.</summary>
public enum ReviewState
{
    Draft,
    Machine,
    Reviewed,
}
