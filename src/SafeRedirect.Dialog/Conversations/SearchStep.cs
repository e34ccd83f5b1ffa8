namespace SafeRedirect.Dialog.Conversations;

/// <summary>Where a service search is.</summary>
public enum SearchStep
{
    Category,
    Area,
    Results,
}
