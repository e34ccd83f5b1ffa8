using System.Collections.Frozen;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers.Links;

/// <summary>Finds e-mail addresses, also those that are spelled out so that a machine does not see them.</summary>
internal static class EmailDetector
{
    private const int LongestName = 64;
    private const int LongestHost = 253;
    private const int LongestGap = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Providers =
        new[] { "gmail", "gmai", "gmial", "gamil", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "proton", "protonmail", "ukr", "mail", "yandex", "live", "msn", "gmx", "aol", "orange", "free", "laposte", "wanadoo", "web", "rambler", "meta", "ymail", "hotmal" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastLabels =
        new[] { "com", "org", "net", "fr", "es", "ru", "ua", "de", "uk", "co", "ir", "af", "info", "edu", "me", "con", "cm" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(in ScannedMessage message)
    {
        var text = message.Text.AsSpan();
        for (var at = text.IndexOfAny('@', '\uFF20'); at >= 0;)
        {
            FindAround(message, at);
            var next = text[(at + 1)..].IndexOfAny('@', '\uFF20');
            at = next < 0 ? -1 : at + 1 + next;
        }

        for (var word = 1; word < message.Words.Length; word++)
        {
            FindSpelledOut(message, word);
        }
    }

    private static void FindAround(in ScannedMessage message, int at)
    {
        var text = message.Text.AsSpan();
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        var start = end;
        while (start > 0 && end - start < LongestName && IsNameCharacter(text[start - 1]))
        {
            start--;
        }

        start += text[start..end].Length - text[start..end].TrimStart('.').Length;
        var host = at + (at + 1 < text.Length && text[at + 1] == ' ' ? 2 : 1);
        var length = HostLength(text[host..]);
        if (start < end && length > 0)
        {
            message.Add(IdentifierKind.Email, start, host + length);
        }
    }

    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '.' or '_' or '%' or '+' or '-' or '\'';

    // Labels with dots between; the last has two letters at least. A dot at the end belongs to the sentence. A provider may stand without its last label.
    private static int HostLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestHost && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '.'))
        {
            length++;
        }

        var host = text[..length].TrimEnd("-.");
        if (IsProvider(host))
        {
            return host.Length;
        }

        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Contains("..", StringComparison.Ordinal))
        {
            return 0;
        }

        var last = host[(dot + 1)..];
        return last.Length >= 2 && char.IsLetter(last[0]) && char.IsLetter(last[1]) ? host.Length : 0;
    }

    private static bool IsProvider(ReadOnlySpan<char> host)
    {
        Span<char> lower = stackalloc char[16];
        return host.Length <= lower.Length && Providers.Contains(lower[..Math.Max(0, host.ToLowerInvariant(lower))]);
    }

    // "jane at example dot org", "jane @ example . org", "jane gmail com".
    private static void FindSpelledOut(in ScannedMessage message, int word)
    {
        var words = message.Words;
        var at = message.CueEnd(CueKind.At, word);
        var isSign = at == word && IsAround(message, word, '@');
        var isBare = at == word && !isSign && Providers.Contains(message.Word(word)) && !message.IsFrequent(word - 1) && word >= 1;
        if (at == word && !isSign && !isBare)
        {
            return;
        }

        var host = at;
        var end = HostEnd(message, host, out var isSpelled);
        var isBracketed = at > word && words[word].SourceStart > 0 && message.Text[words[word].SourceStart - 1] is '(' or '[' or '{' or '<';
        var isProvider = host < words.Length && Providers.Contains(message.Word(host));
        if (end == 0 && isProvider && !isBare)
        {
            end = host + 1;
        }

        var isName = !isBare || message.HasDigit(word - 1) || !message.IsKnown(word - 1) || message.HasCueAt(CueKind.GivenName, word - 1);
        if (end > 0 && isName && (isSpelled || isBracketed || isSign || isProvider || (at > word && !message.IsFrequent(word))) && words[word].Before != WordGap.Sentence)
        {
            message.Add(IdentifierKind.Email, words[NameStart(message, word - 1)].SourceStart, words[end - 1].SourceEnd);
        }
    }

    // "example dot org", "mail.example.org", "example . org": one past the last word, or 0.
    private static int HostEnd(in ScannedMessage message, int first, out bool isSpelled)
    {
        var words = message.Words;
        var end = 0;
        isSpelled = false;
        for (var label = first; label + 1 < words.Length && label < first + 8;)
        {
            var dot = message.CueEnd(CueKind.Dot, label + 1);
            var isDot = dot > label + 1 && dot < words.Length;
            var isPoint = !isDot && IsAround(message, label + 1, '.');
            if (!isDot && !isPoint && !(label == first && Providers.Contains(message.Word(label)) && LastLabels.Contains(message.Word(label + 1))))
            {
                break;
            }

            isSpelled |= isDot || words[label + 1].SourceStart > words[label].SourceEnd + 1;
            label = isDot ? dot : label + 1;
            end = message.Word(label).Length is >= 2 and <= 12 && !message.HasDigit(label) && (isDot || LastLabels.Contains(message.Word(label)) || words[label].SourceStart == words[label - 1].SourceEnd + 1) ? label + 1 : end;
        }

        return end;
    }

    // This sign, and nothing but spaces and brackets, stands between the word before and this word.
    private static bool IsAround(in ScannedMessage message, int word, char sign)
    {
        var start = message.Words[word - 1].SourceEnd;
        var length = message.Words[word].SourceStart - start;
        if (length is < 1 or > LongestGap)
        {
            return false;
        }

        var between = message.Text.AsSpan(start, length).Trim(" ()[]{}<>");
        return between.Length == 1 && (between[0] == sign || (sign == '@' && between[0] == '\uFF20'));
    }

    private static int NameStart(in ScannedMessage message, int name)
    {
        var first = name;
        while (first > 0 && name - first < 12)
        {
            if (first >= 2 && IsUnderscore(message.Word(first - 1)))
            {
                first -= 2;
            }
            else if (DotBefore(message, first) is var dot and > 0)
            {
                first = dot - 1;
            }
            else if (message.IsJoined(first - 1, first, out var joint) && joint is '.' or '_' or '-' or '+' || IsAround(message, first, '.') && message.Words[first].Before == WordGap.Space)
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // The first word of the "dot" or "guion bajo" that ends before this word; 0 when there is none.
    private static int DotBefore(in ScannedMessage message, int word)
    {
        const int LongestSign = 3;
        for (var first = word - 1; first > 0 && first >= word - LongestSign; first--)
        {
            if (message.CueEnd(CueKind.Dot, first) == word)
            {
                return first;
            }
        }

        return 0;
    }

    // The words for signs that keyboards call by an English name everywhere.
    private static bool IsUnderscore(ReadOnlySpan<char> word) => word is "underscore" or "dash" or "hyphen";
}
