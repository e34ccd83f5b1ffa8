namespace SafeRedirect.Bot.Turns;

/// <summary>What the channel tells its platform.</summary>
internal enum TurnOutcome
{
    /// <summary>Answered: the platform is told that all is done.</summary>
    Answered,

    /// <summary>This message had been answered before; nothing was sent.</summary>
    AlreadyAnswered,

    /// <summary>Not now: the platform should deliver the message again.</summary>
    TryAgain,
}
