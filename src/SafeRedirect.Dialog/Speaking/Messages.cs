namespace SafeRedirect.Dialog.Speaking;

/// <summary>Puts what was said in a turn into messages: as few as fit the length, in the same order.</summary>
internal static class Messages
{
    private const string Gap = "\n\n";

    /// <summary>The messages of a turn; the choices go to the last.</summary>
    public static IReadOnlyList<Reply> Of(IReadOnlyList<Part> parts, string language, IReadOnlyList<SuggestedAction> actions)
    {
        var replies = new List<Reply>();
        var mustBreak = false;
        foreach (var part in parts)
        {
            mustBreak |= part.StartsMessage;
            var calls = part.Calls;
            foreach (var text in Chunks.Of(part.Text, Reply.MaxLength))
            {
                Add(replies, part with { Calls = calls, Text = text }, language, mustBreak);
                mustBreak = false;
                calls = [];
            }

            // A message of its own also ends with itself.
            mustBreak |= part.StartsMessage && part.Text.Length > 0;
        }

        if (replies.Count > 0 && actions.Count > 0)
        {
            replies[^1] = replies[^1] with { Actions = actions };
        }

        return replies;
    }

    private static void Add(List<Reply> replies, Part part, string language, bool mustBreak)
    {
        var own = part.Language ?? language;
        if (!mustBreak && replies.Count > 0 && replies[^1] is var last && last.Language == own && last.Text.Length + Gap.Length + part.Text.Length <= Reply.MaxLength)
        {
            var ids = last.TextIds[^1] == part.Id ? last.TextIds : [.. last.TextIds, part.Id];
            replies[^1] = last with { TextIds = ids, Text = last.Text + Gap + part.Text, Calls = [.. last.Calls, .. part.Calls] };
            return;
        }

        replies.Add(new Reply([part.Id], part.Text, own, [], part.Calls));
    }
}
