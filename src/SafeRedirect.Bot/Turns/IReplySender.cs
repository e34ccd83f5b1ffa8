namespace SafeRedirect.Bot.Turns;

/// <summary>Sends replies to one person on one channel. Each channel implements it.</summary>
internal interface IReplySender
{
    /// <summary>Whether replies travel in the answer to the request itself. Such a channel gets the last replies again when the same message comes again, since the first answer may have been lost on the way.</summary>
    bool AnswersInRequest { get; }

    /// <summary>Sends one reply. Has a time-out of its own; never throws for what the platform answers.</summary>
    /// <param name="cancellationToken">Cancelled only when the host stops: a sending is not given up because a request ended.</param>
    Task<SendOutcome> SendAsync(Reply reply, CancellationToken cancellationToken);
}
