namespace SafeRedirect.Load.Driving;

/// <summary>A stretch of time under load.</summary>
internal sealed class LoadWindow
{
    private volatile bool _isRecording;
    private volatile bool _isOver;

    /// <summary>Whether turns are recorded.</summary>
    public bool IsRecording
    {
        get => _isRecording;
        set => _isRecording = value;
    }

    /// <summary>Whether the loops stop.</summary>
    public bool IsOver
    {
        get => _isOver;
        set => _isOver = value;
    }

    /// <summary>Times of the recorded turns.</summary>
    public LatencyHistogram Latencies { get; } = new();
}
