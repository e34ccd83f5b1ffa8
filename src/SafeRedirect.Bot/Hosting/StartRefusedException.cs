namespace SafeRedirect.Bot.Hosting;

/// <summary>The host does not start; every fault is listed, with keys and files and never with a secret.</summary>
internal sealed class StartRefusedException(string message, IReadOnlyList<string> faults)
    : Exception($"{message}{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"  {fault}"))}")
{
    /// <summary>One line a fault.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
