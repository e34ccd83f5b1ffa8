namespace SafeRedirect.Load.Wire;

/// <summary>One request or response inside a receive buffer.</summary>
internal readonly ref struct HttpMessage
{
    /// <summary>The request line or status line, without its line end.</summary>
    public required ReadOnlySpan<byte> FirstLine { get; init; }

    /// <summary>The body, its chunks joined.</summary>
    public required ReadOnlySpan<byte> Body { get; init; }

    /// <summary>Bytes of the buffer that the message took.</summary>
    public required int Consumed { get; init; }
}
