namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Splits a text into sentences: at full stops, question and exclamation marks before a space, and at every entry of a list and every paragraph.</summary>
internal static class Sentences
{
    /// <summary>Where the sentences stand.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEnd(text, i))
            {
                yield return (start, i + 1 - start);
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length - start);
        }
    }

    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '.' or '!' or '?' or '\u2026' or '\u061F' or '\u06D4' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '\u00BB' or '\u201D' or ')' or '*',
        '\n' => at + 1 < text.Length && (text[at + 1] is '\n' or '{' || text.AsSpan(at + 1).TrimStart(' ').StartsWith("- ", StringComparison.Ordinal)),
        _ => false,
    };
}
