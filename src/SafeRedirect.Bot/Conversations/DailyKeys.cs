using System.Security.Cryptography;

namespace SafeRedirect.Bot.Conversations;

/// <summary>Random keys that live in memory only: today's, and yesterday's so that a conversation survives midnight. Older ones are gone, and with them every pseudonym made with them.</summary>
internal sealed class DailyKeys(TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateOnly _day;
    private byte[] _today = RandomNumberGenerator.GetBytes(32);
    private byte[] _yesterday = RandomNumberGenerator.GetBytes(32);

    /// <summary>The key of today and of yesterday.</summary>
    public (byte[] Today, byte[] Yesterday) Current
    {
        get
        {
            var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            lock (_lock)
            {
                if (day != _day)
                {
                    Rotate(day);
                }

                return (_today, _yesterday);
            }
        }
    }

    private void Rotate(DateOnly day)
    {
        // A clock that jumps more than a day forward must not keep an old key as "yesterday"; one that jumps back starts anew as well.
        var isNextDay = _day != default && day == _day.AddDays(1);
        if (isNextDay)
        {
            _yesterday = _today;
            _today = RandomNumberGenerator.GetBytes(32);
        }
        else if (_day != default)
        {
            _yesterday = RandomNumberGenerator.GetBytes(32);
            _today = RandomNumberGenerator.GetBytes(32);
        }

        _day = day;
    }
}
