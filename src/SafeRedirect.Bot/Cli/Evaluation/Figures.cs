namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>Shares, each with the messages that went wrong.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, (int Right, int All, List<string> Misses)> _shares = new(StringComparer.Ordinal);

    /// <summary>The names of all shares: <c>en/urgent-noticed</c>.</summary>
    public IEnumerable<string> Names => _shares.Keys;

    /// <summary>Counts a message towards a share.</summary>
    public void Count(string name, bool isRight, string id)
    {
        var share = _shares.GetValueOrDefault(name, (0, 0, []));
        if (!isRight)
        {
            share.Misses.Add(id);
        }

        _shares[name] = (share.Right + (isRight ? 1 : 0), share.All + 1, share.Misses);
    }

    /// <summary>A share in percent, rounded down to a tenth.</summary>
    public double Percent(string name) => Math.Floor(1000.0 * _shares[name].Right / _shares[name].All) / 10;

    /// <summary>How many messages a share is of.</summary>
    public int Of(string name) => _shares[name].All;

    /// <summary>The ids of the messages that went wrong.</summary>
    public IReadOnlyList<string> Misses(string name) => _shares[name].Misses;
}
