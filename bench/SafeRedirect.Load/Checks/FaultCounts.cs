namespace SafeRedirect.Load.Checks;

/// <summary>What the checks found wrong. A sound run has none.</summary>
internal sealed class FaultCounts
{
    private long _misdirected;
    private long _unanswered;
    private long _unexpected;
    private long _failed;
    private int _lastStatus;

    /// <summary>Replies to a conversation that nobody has, or whose turn was over.</summary>
    public long Misdirected => Interlocked.Read(ref _misdirected);

    /// <summary>Turns answered 200 without a reply.</summary>
    public long Unanswered => Interlocked.Read(ref _unanswered);

    /// <summary>Turns whose replies differ from those of the other conversations with the same script: another person's words, an old state, a wrong order, too many or too few.</summary>
    public long Unexpected => Interlocked.Read(ref _unexpected);

    /// <summary>Requests not answered 200.</summary>
    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>All of them.</summary>
    public long All => Misdirected + Unanswered + Unexpected + Failed;

    public void AddMisdirected() => Interlocked.Increment(ref _misdirected);

    public void AddUnanswered() => Interlocked.Increment(ref _unanswered);

    public void AddUnexpected() => Interlocked.Increment(ref _unexpected);

    public void AddFailed(int status)
    {
        _lastStatus = status;
        Interlocked.Increment(ref _failed);
    }

    public override string ToString() => All == 0
        ? "none"
        : $"{Misdirected} misdirected, {Unanswered} unanswered, {Unexpected} unexpected, {Failed} failed (last status {_lastStatus})";
}
