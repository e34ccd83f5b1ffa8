namespace SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

/// <summary>A text with buttons under it.</summary>
internal sealed record GraphTemplate(string TemplateType, string Text, IReadOnlyList<GraphButton> Buttons);
