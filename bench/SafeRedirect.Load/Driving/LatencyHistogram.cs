using System.Diagnostics;
using System.Numerics;

namespace SafeRedirect.Load.Driving;

/// <summary>Times of turns, to within 1.6 %, in constant memory.</summary>
internal sealed class LatencyHistogram
{
    private const int StepBits = 6;
    private const int Steps = 1 << StepBits;
    private readonly long[] _counts = new long[64 * Steps];

    /// <summary>Times recorded.</summary>
    public long Count => _counts.Sum();

    /// <param name="started">A stopwatch timestamp.</param>
    public void RecordSince(long started) => Record((long)Stopwatch.GetElapsedTime(started).TotalMicroseconds);

    /// <summary>The time that this share of the turns did not exceed.</summary>
    /// <param name="share">0 to 1.</param>
    public TimeSpan Quantile(double share)
    {
        var wanted = (long)Math.Ceiling(Count * share);
        var seen = 0L;
        for (var i = 0; i < _counts.Length; i++)
        {
            seen += _counts[i];
            if (seen >= wanted)
            {
                return TimeSpan.FromMicroseconds(Highest(i));
            }
        }

        return TimeSpan.Zero;
    }

    private void Record(long microseconds) => Interlocked.Increment(ref _counts[Slot(microseconds)]);

    // Below 128 one slot a microsecond; above, 64 slots for each doubling.
    private static int Slot(long value)
    {
        var shift = Math.Max(0, BitOperations.Log2((ulong)value) - StepBits);
        return (shift * Steps) + (int)(value >> shift);
    }

    private static long Highest(int slot)
    {
        var shift = Math.Max(0, (slot / Steps) - 1);
        return ((slot - (shift * (long)Steps) + 1) << shift) - 1;
    }
}
