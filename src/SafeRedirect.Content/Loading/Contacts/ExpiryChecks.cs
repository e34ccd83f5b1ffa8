using SafeRedirect.Content.Statistics;

namespace SafeRedirect.Content.Loading.Contacts;

/// <summary>Names the contacts that are left out of answers because nobody has verified them for too long.</summary>
internal sealed class ExpiryChecks(LoadScope scope)
{
    /// <summary>Notes every contact whose last day is past.</summary>
    public void Check(ContentPack pack)
    {
        foreach (var fact in ExpiringFacts.Until(pack, scope.Requirements.Today.AddDays(-1)))
        {
            scope.Findings.Add("expired", fact.Source.Path!, fact.Source.Line, $"the {fact.What} was last verified too long ago and is left out of answers", "Call or go there, then set verified to that day");
        }
    }
}
