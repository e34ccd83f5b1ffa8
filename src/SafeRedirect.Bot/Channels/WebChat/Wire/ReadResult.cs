namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>What became of a body: a message, or the status to refuse it with.</summary>
/// <param name="Message"><see langword="null"/> when the body is refused.</param>
/// <param name="RefusedWith">An HTTP status; 0 when there is a message.</param>
internal sealed record ReadResult(ChannelMessage? Message, int RefusedWith)
{
    /// <summary>Not JSON, or not a message of the page.</summary>
    public static ReadResult Malformed { get; } = new(null, StatusCodes.Status400BadRequest);

    /// <summary>Longer than <see cref="MessageReader.MaxBytes"/>.</summary>
    public static ReadResult TooLarge { get; } = new(null, StatusCodes.Status413PayloadTooLarge);

    /// <summary>A message.</summary>
    public static ReadResult Of(ChannelMessage message) => new(message, 0);
}
