namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Finds the placeholders of a text.</summary>
internal static class PlaceholderScan
{
    /// <summary>The names in a text, each once; braces that make no placeholder are passed over.</summary>
    public static IReadOnlySet<string> Names(string text)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (_, name) in Find(text))
        {
            if (name is not null)
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Each brace that begins a placeholder or stands alone.</summary>
    /// <returns>The position, and the name or <see langword="null"/> for a brace that makes no placeholder.</returns>
    public static IEnumerable<(int Index, string? Name)> Find(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('{', '}'); i >= 0;)
        {
            var end = i + 1;
            while (end < text.Length && (char.IsAsciiLetterLower(text[end]) || text[end] == '-'))
            {
                end++;
            }

            var isName = text[i] == '{' && end > i + 1 && end < text.Length && text[end] == '}';
            yield return (i, isName ? text[(i + 1)..end] : null);
            var from = isName ? end + 1 : i + 1;
            var next = text.AsSpan(from).IndexOfAny('{', '}');
            i = next < 0 ? -1 : from + next;
        }
    }
}
