namespace SafeRedirect.Dialog.Speaking;

/// <summary>Cuts text to the length of a message, at the best place there is: blank line, line, sentence, word; never inside a surrogate pair.</summary>
internal static class Chunks
{
    private static readonly string[] Sentence = [". ", "؟ ", "? ", "! ", "۔ "];

    /// <summary>Pieces of at most <paramref name="limit"/> UTF-16 code units, none empty.</summary>
    public static IEnumerable<string> Of(string text, int limit)
    {
        var rest = text.Trim();
        while (rest.Length > limit)
        {
            var cut = Cut(rest, limit);
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static int Cut(string text, int limit)
    {
        // A cut in the first third would leave a stub of a message: better a later, less good place.
        var earliest = limit / 3;
        var window = text.AsSpan(0, limit);
        var blank = window.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank > earliest)
        {
            // A line that announces a list belongs with the list.
            var before = window[..blank].LastIndexOf("\n\n", StringComparison.Ordinal);
            return window[blank - 1] == ':' && before > earliest ? before : blank;
        }

        var line = window.LastIndexOf('\n');
        if (line > earliest)
        {
            return line;
        }

        var sentence = -1;
        foreach (var end in Sentence)
        {
            sentence = Math.Max(sentence, window.LastIndexOf(end, StringComparison.Ordinal));
        }

        if (sentence > earliest)
        {
            return sentence + 1;
        }

        var word = window.LastIndexOf(' ');
        return word > earliest ? word : limit - (char.IsHighSurrogate(text[limit - 1]) ? 1 : 0);
    }
}
