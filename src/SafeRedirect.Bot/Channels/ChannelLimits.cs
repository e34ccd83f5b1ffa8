namespace SafeRedirect.Bot.Channels;

/// <summary>The platforms' limits and ours, in one table. Sources and the days they were read: docs/channels/limits.md, which a test holds against this class.</summary>
internal static class ChannelLimits
{
    /// <summary>Largest body of a webhook, in bytes. Ours: Meta allows itself 3 MB, but a text message is a few kilobytes.</summary>
    public const int WebhookBytes = 256 * 1024;

    /// <summary>Deepest nesting of a webhook's JSON. Ours: the deepest event that Meta documents nests 13 deep.</summary>
    public const int WebhookDepth = 16;

    /// <summary>Hours after which an event is acknowledged and not answered: Messenger's window for answers, and the life of a conversation.</summary>
    public const int EventHours = 24;

    /// <summary>Longest handshake challenge that is echoed, in characters. Ours.</summary>
    public const int ChallengeCharacters = 64;

    /// <summary>Longest id or timestamp that a platform may send us, in characters. Ours: Messenger's message ids have about 150.</summary>
    public const int IdCharacters = 1024;

    /// <summary>Longest text of a Messenger message, in characters. Meta: less than 2000.</summary>
    public const int MessengerText = 1999;

    /// <summary>Longest text above Messenger's buttons, in characters.</summary>
    public const int MessengerButtonText = 640;

    /// <summary>Most buttons of one Messenger message.</summary>
    public const int MessengerButtons = 3;

    /// <summary>Longest title of a Messenger button, in characters.</summary>
    public const int MessengerButtonTitle = 20;

    /// <summary>Most quick replies of one Messenger message.</summary>
    public const int MessengerQuickReplies = 13;

    /// <summary>Longest title of a Messenger quick reply, in characters.</summary>
    public const int MessengerQuickReplyTitle = 20;

    /// <summary>Longest payload of a Messenger quick reply, in characters. A choice's id has at most 64.</summary>
    public const int MessengerPayload = 1000;

    /// <summary>Longest text of a WhatsApp list message, in characters.</summary>
    public const int WhatsAppListText = 4096;

    /// <summary>Most rows of a WhatsApp list.</summary>
    public const int WhatsAppListRows = 10;

    /// <summary>Longest title of a WhatsApp list row, in characters.</summary>
    public const int WhatsAppRowTitle = 24;

    /// <summary>Longest text of a Telegram message, in characters after entity parsing.</summary>
    public const int TelegramText = 4096;

    /// <summary>Most buttons of a Telegram inline keyboard.</summary>
    public const int TelegramButtons = 100;

    /// <summary>Longest title of a Telegram button, in characters. Ours: Telegram names no limit, a phone shows about so many.</summary>
    public const int TelegramButtonTitle = 40;

    /// <summary>Seconds until a request to a platform is given up. Ours; longer than a webhook may take, so that a slow answer is found when the message comes again.</summary>
    public const int SendSeconds = 15;

    /// <summary>Largest answer of a platform that is read, in bytes. Ours: an error of Meta has a few hundred.</summary>
    public const int AnswerBytes = 16 * 1024;
}
