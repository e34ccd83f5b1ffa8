namespace SafeRedirect.Load.Reports;

/// <summary>Says whether every reply was right.</summary>
internal static class Soundness
{
    /// <returns>Whether no server made a fault; figures of a run with faults must not be quoted.</returns>
    public static bool Report(params Rig[] rigs)
    {
        var sound = true;
        foreach (var faults in rigs.Select(rig => rig.Ledger.Faults).Where(faults => faults.All > 0))
        {
            Console.WriteLine($"FAULTS: {faults}");
            sound = false;
        }

        return sound;
    }
}
