using System.ComponentModel.DataAnnotations;

namespace SafeRedirect.Bot.Turns;

/// <summary>Limits of a turn.</summary>
internal sealed class TurnOptions
{
    /// <summary>Time until a webhook is answered, even when its replies are not all sent.</summary>
    /// <value>1 to 15 seconds; default 4. Platforms wait 15 to 20 seconds and want an answer within 5: docs/channels/messenger.md.</value>
    [Range(1, 15)]
    public int AnswerSeconds { get; set; } = 4;

    /// <summary>Turns under way at once; more are refused with "try again".</summary>
    /// <value>1 to 100,000; default 2,000.</value>
    [Range(1, 100_000)]
    public int MostAtOnce { get; set; } = 2_000;

    /// <summary>Time of unbroken failure after which a platform is told that all is done although it is not, since Meta unsubscribes a page after about an hour of failures.</summary>
    /// <value>1 to 60 minutes; default 10.</value>
    [Range(1, 60)]
    public int GiveUpMinutes { get; set; } = 10;
}
