namespace SafeRedirect.Load.Checks;

/// <summary>The turn of one conversation.</summary>
internal sealed class TurnUnderWay
{
    private readonly Lock _lock = new();
    private bool _isUnderWay;
    private int? _words;

    public void Begin()
    {
        lock (_lock)
        {
            (_isUnderWay, _words) = (true, null);
        }
    }

    /// <summary>Adds a reply behind those before it.</summary>
    /// <returns><see langword="false"/> when nothing had been asked.</returns>
    public bool TryAdd(int words)
    {
        lock (_lock)
        {
            // Not commutative: the same replies in another order come to another value.
            _words = HashCode.Combine(_words ?? 0, words);
            return _isUnderWay;
        }
    }

    /// <returns>What the replies came to; <see langword="null"/> when there was none.</returns>
    public int? End()
    {
        lock (_lock)
        {
            _isUnderWay = false;
            return _words;
        }
    }
}
