using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Reads what a service costs.</summary>
internal static class CostReader
{
    /// <summary>One of our words, or free when every price is 0, or paid when one is not.</summary>
    /// <returns><see langword="null"/> when the document does not say it.</returns>
    public static Cost? Read(HsdsService service)
    {
        var options = service.CostOptions.Given().ToList();
        var word = options.SelectMany(option => new[] { option.AmountDescription, option.Option }).Append(service.FeesDescription).Select(CostWords.Parse).FirstOrDefault(cost => cost is not null);
        var amounts = options.Select(option => option.Amount).OfType<decimal>().ToList();
        if (amounts.Exists(amount => amount > 0))
        {
            return Cost.Paid;
        }

        return word ?? (amounts.Count > 0 ? Cost.Free : null);
    }
}
