namespace SafeRedirect.Bot.Channels;

/// <summary>What a message may hold on a platform. Sources and the days they were read: docs/channels/limits.md.</summary>
/// <param name="Text">The longest text beside choices, in UTF-16 code units.</param>
/// <param name="Actions">The most choices that are shown as buttons; more are written as numbered lines.</param>
/// <param name="ActionTitle">The longest title of a choice.</param>
/// <param name="ActionName">What the platform calls its choices.</param>
internal sealed record ChannelShape(int Text, int Actions, int ActionTitle, string ActionName)
{
    /// <summary>The shape of a platform's messages.</summary>
    public static ChannelShape Of(Platform platform) => platform switch
    {
        Platform.Messenger => new ChannelShape(ChannelLimits.MessengerButtonText, ChannelLimits.MessengerQuickReplies, ChannelLimits.MessengerQuickReplyTitle, "quick replies"),
        Platform.WhatsApp => new ChannelShape(ChannelLimits.WhatsAppListText, ChannelLimits.WhatsAppListRows, ChannelLimits.WhatsAppRowTitle, "list rows"),
        Platform.Telegram => new ChannelShape(ChannelLimits.TelegramText, ChannelLimits.TelegramButtons, ChannelLimits.TelegramButtonTitle, "keyboard buttons"),
        Platform.WebChat or Platform.BotFramework or Platform.Terminal => new ChannelShape(Reply.MaxLength, Reply.MaxActions, ChannelLimits.MessengerQuickReplyTitle, "choices"),
        _ => throw new System.Diagnostics.UnreachableException($"No shape for {platform}."),
    };
}
