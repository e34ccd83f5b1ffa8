namespace SafeRedirect.Load.Reports;

/// <summary>Bytes as people read them.</summary>
internal static class Mebibytes
{
    public static double Of(long bytes) => bytes / (1024.0 * 1024.0);
}
