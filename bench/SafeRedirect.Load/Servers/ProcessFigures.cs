namespace SafeRedirect.Load.Servers;

/// <summary>What a process uses, from <c>/proc</c> (proc(5)).</summary>
internal sealed class ProcessFigures(int id)
{
    // USER_HZ: 100 on every architecture that .NET runs on.
    private const double TicksPerSecond = 100;

    // Fields 14 and 15 of proc(5), counted from the third, the first behind the name.
    private const int UserField = 11;
    private const int KernelField = 12;

    /// <summary>Processor time since the start, of all threads, user and kernel.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = Parse(fields[UserField]) + Parse(fields[KernelField]);
            return TimeSpan.FromSeconds(ticks / TicksPerSecond);
        }
    }

    /// <summary>Resident memory now, in bytes.</summary>
    public long Resident => Status("VmRSS:");

    /// <summary>The most resident memory so far, in bytes.</summary>
    public long PeakResident => Status("VmHWM:");

    private long Status(string key)
    {
        var line = File.ReadLines($"/proc/{id}/status").First(line => line.StartsWith(key, StringComparison.Ordinal));
        return Parse(line[key.Length..].Replace("kB", string.Empty, StringComparison.Ordinal).Trim()) * 1_024;
    }

    private static long Parse(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
