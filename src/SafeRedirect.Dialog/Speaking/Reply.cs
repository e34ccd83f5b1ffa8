namespace SafeRedirect.Dialog.Speaking;

/// <summary>One message to the person.</summary>
/// <param name="TextIds">The script keys and content ids it was put together from, in order: <c>welcome.full</c>, <c>faq/scams</c>.</param>
/// <param name="Text">At most <see cref="MaxLength"/> characters; plain text.</param>
/// <param name="Language">The language of the text (ISO 639-1), that of the conversation unless another is offered; decides the direction of writing.</param>
/// <param name="Actions">Choices, at most <see cref="MaxActions"/>; only the last reply of a turn has any.</param>
/// <param name="Calls">Numbers to tap, most important first.</param>
public sealed record Reply(IReadOnlyList<string> TextIds, string Text, string Language, IReadOnlyList<SuggestedAction> Actions, IReadOnlyList<CallAction> Calls)
{
    /// <summary>Longest text of one message, in UTF-16 code units: the shortest limit of all channels with buttons (Messenger's button template).</summary>
    public const int MaxLength = 640;

    /// <summary>Most choices of one message: Messenger's quick replies.</summary>
    public const int MaxActions = 13;
}
