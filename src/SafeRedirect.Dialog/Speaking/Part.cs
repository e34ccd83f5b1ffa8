namespace SafeRedirect.Dialog.Speaking;

/// <summary>Something said in a turn, before it is put into messages.</summary>
/// <param name="Language">Its own language, when that is not the conversation's: it then stands in a message of its own, since the direction of writing may differ.</param>
/// <param name="Id">The script key or content id; empty for a bare break between messages.</param>
internal sealed record Part(string Id, string Text, IReadOnlyList<CallAction> Calls, bool StartsMessage, string? Language = null);
