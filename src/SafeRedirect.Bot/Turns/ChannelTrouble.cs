namespace SafeRedirect.Bot.Turns;

/// <summary>How long each platform has been failing without a break.</summary>
internal sealed class ChannelTrouble(TimeProvider time)
{
    private readonly long[] _since = new long[Enum.GetValues<Platform>().Length];

    /// <summary>The platform took something: all is well.</summary>
    public void Clear(Platform platform) => Volatile.Write(ref _since[(int)platform], 0);

    /// <summary>The platform failed.</summary>
    /// <returns>How long it has been failing.</returns>
    public TimeSpan Note(Platform platform)
    {
        var now = time.GetUtcNow().UtcTicks;
        var since = Interlocked.CompareExchange(ref _since[(int)platform], now, 0);
        return since == 0 ? TimeSpan.Zero : TimeSpan.FromTicks(now - since);
    }
}
