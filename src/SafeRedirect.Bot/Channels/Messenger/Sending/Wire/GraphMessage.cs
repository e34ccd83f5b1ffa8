namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>A message: a text or an attachment, with the choices beside it.</summary>
internal sealed record GraphMessage(string? Text, GraphAttachment? Attachment, IReadOnlyList<GraphQuickReply>? QuickReplies);
