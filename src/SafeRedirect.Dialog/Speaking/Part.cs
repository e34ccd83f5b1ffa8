namespace SafeRedirect.Dialog.Speaking;

/// <summary>Something said in a turn, before it is put into messages.</summary>
/// <param name="Id">The script key or content id; empty for a bare break between messages.</param>
internal sealed record Part(string Id, string Text, IReadOnlyList<CallAction> Calls, bool StartsMessage);
