using SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

namespace SafeRedirect.Bot.Channels.Messenger.Sending;

/// <summary>The forms in which a reply can be sent, the richest first. The text stands in each, with the numbers to call in it.</summary>
internal static class GraphForms
{
    /// <summary>At least one form; the last is bare text, which Meta has no reason to call malformed.</summary>
    public static IEnumerable<GraphMessage> Of(Reply reply)
    {
        var choices = QuickReplies(reply);
        if (Buttons(reply) is { Count: > 0 } buttons && reply.Text.Length <= ChannelLimits.MessengerButtonText)
        {
            // Quick replies may stand beside an attachment, so numbers and choices travel in one message.
            yield return new GraphMessage(null, new GraphAttachment("template", new GraphTemplate("button", reply.Text, buttons)), choices);
        }

        var text = ButtonTitle.Fit(reply.Text, ChannelLimits.MessengerText);
        if (choices is not null)
        {
            yield return new GraphMessage(text, null, choices);
        }

        yield return new GraphMessage(text, null, null);
    }

    private static List<GraphButton> Buttons(Reply reply) =>
    [
        .. reply.Calls
            .Select(call => (call.Name, Number: DialNumber.International(call.Phone)))
            .Where(call => call.Number is not null)
            .Take(ChannelLimits.MessengerButtons)
            .Select(call => new GraphButton("phone_number", ButtonTitle.Fit(call.Name, ChannelLimits.MessengerButtonTitle), call.Number!)),
    ];

    private static List<GraphQuickReply>? QuickReplies(Reply reply) => reply.Actions.Count == 0
        ? null
        :
        [
            .. reply.Actions
                .Take(ChannelLimits.MessengerQuickReplies)
                .Select(action => new GraphQuickReply("text", ButtonTitle.Fit(action.Label, ChannelLimits.MessengerQuickReplyTitle), action.Id.Value)),
        ];
}
