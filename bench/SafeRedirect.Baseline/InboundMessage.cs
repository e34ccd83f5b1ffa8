namespace SafeRedirect.Baseline;

/// <summary>What the baseline reads of a message.</summary>
internal sealed record InboundMessage(string Conversation, string Id, string Text);
