namespace SafeRedirect.Content.Loading.Files;

/// <summary>Collects the faults of all files. Any fault that is refused withholds the pack, so readers go on with a stand-in value after reporting one.</summary>
/// <param name="level">What a fault of this list stops.</param>
internal sealed class FaultList(FaultLevel level = FaultLevel.Refused)
{
    private const string DefaultRule = "form";

    private readonly HashSet<ContentFault> _faults = [];

    /// <summary>How many different faults were found so far.</summary>
    public int Count => _faults.Count;

    /// <summary>Notes a fault; one found by two checks counts once.</summary>
    public void Add(string path, int line, string message, string mend) => Add(DefaultRule, path, line, message, mend);

    /// <summary>Notes a fault against a rule.</summary>
    /// <param name="rule">An id of docs/content/rules.md.</param>
    public void Add(string rule, string path, int line, string message, string mend) =>
        _faults.Add(new ContentFault(path, line, message, mend) { Rule = rule, Level = level });

    /// <summary>All faults in the order of path, line and message.</summary>
    public IReadOnlyList<ContentFault> Sorted() =>
        [.. _faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Message, StringComparer.Ordinal)];
}
