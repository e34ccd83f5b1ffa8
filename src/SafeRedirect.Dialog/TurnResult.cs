namespace SafeRedirect.Dialog;

/// <summary>What a turn came to.</summary>
/// <param name="State">The conversation after the turn.</param>
/// <param name="Replies">Never empty; to be sent in this order.</param>
/// <param name="Effects">What the host does besides.</param>
public sealed record TurnResult(Conversation State, IReadOnlyList<Reply> Replies, IReadOnlyList<Effect> Effects);
