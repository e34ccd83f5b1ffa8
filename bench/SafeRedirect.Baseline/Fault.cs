namespace SafeRedirect.Baseline;

/// <summary>A fault made on purpose in some of the turns, to prove that the load generator notices it.</summary>
internal enum Fault
{
    None,

    /// <summary>The reply goes to the next conversation.</summary>
    Misdirected,

    /// <summary>No reply is sent.</summary>
    Missing,

    /// <summary>The reply of an earlier message is sent.</summary>
    Stale,

    /// <summary>The reply is sent twice.</summary>
    Twice,

    /// <summary>The reply is sent after the request was answered.</summary>
    Late,

    /// <summary>The request is answered 500.</summary>
    Failed,
}
