using System.Collections.Frozen;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds e-mail addresses, also those that are spelled out so that a machine does not see them.</summary>
internal static class EmailDetector
{
    private const int LongestName = 64;
    private const int LongestHost = 253;

    // "at" and "dot" as they are spelled out, folded.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> At =
        new[] { "at", "arroba", "arobase", "chez", "\u0627\u062A", "\u0627\u0631\u0648\u0628\u0627", "\u0633\u043E\u0431\u0430\u043A\u0430", "\u0440\u0430\u0432\u043B\u0438\u043A", "\u0435\u0442" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dot =
        new[] { "dot", "punto", "point", "\u062F\u0648\u062A", "\u0646\u0642\u0637\u0647", "\u043A\u0440\u0430\u043F\u043A\u0430", "\u0442\u043E\u0447\u043A\u0430" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Providers =
        new[] { "gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "proton", "protonmail", "ukr", "mail", "yandex", "live", "msn", "gmx", "aol" }
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

        FindSpelledOut(message);
    }

    private static void FindAround(in ScannedMessage message, int at)
    {
        var text = message.Text.AsSpan();
        var isSpaced = at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';
        var end = isSpaced ? at - 1 : at;
        var start = end;
        while (start > 0 && end - start < LongestName && IsNameCharacter(text[start - 1]))
        {
            start--;
        }

        start += text[start..end].Length - text[start..end].TrimStart('.').Length;
        var host = at + (isSpaced ? 2 : 1);
        var length = HostLength(text[host..]);
        if (start < end && length > 0)
        {
            message.Add(IdentifierKind.Email, start, host + length);
        }
    }

    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '.' or '_' or '%' or '+' or '-' or '\'';

    // Labels with dots between; the last has two letters at least. A dot at the end belongs to the sentence.
    private static int HostLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestHost && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '.'))
        {
            length++;
        }

        var host = text[..length].TrimEnd("-.");
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Contains("..", StringComparison.Ordinal))
        {
            return 0;
        }

        var last = host[(dot + 1)..];
        return last.Length >= 2 && char.IsLetter(last[0]) && char.IsLetter(last[1]) ? host.Length : 0;
    }

    private static void FindSpelledOut(in ScannedMessage message)
    {
        var words = message.Words;
        for (var at = 1; at + 2 < words.Length; at++)
        {
            if (!At.Contains(message.Word(at)))
            {
                continue;
            }

            var end = HostEnd(message, at + 1, out var isSpelled);
            var isBracketed = words[at].SourceStart > 0 && message.Text[words[at].SourceStart - 1] is ('(' or '[' or '{');
            if (end > 0 && (isSpelled || isBracketed || Providers.Contains(message.Word(at + 1))))
            {
                message.Add(IdentifierKind.Email, words[NameStart(message, at - 1)].SourceStart, words[end - 1].SourceEnd);
            }
        }
    }

    // "example dot org", "mail.example.org": one past the last word, or 0.
    private static int HostEnd(in ScannedMessage message, int first, out bool isSpelled)
    {
        var words = message.Words;
        var end = 0;
        isSpelled = false;
        for (var label = first; label + 1 < words.Length && label < first + 8;)
        {
            var isDot = Dot.Contains(message.Word(label + 1)) && label + 2 < words.Length;
            var isPoint = words[label + 1].SourceStart == words[label].SourceEnd + 1 && message.Text[words[label].SourceEnd] == '.';
            if (!isDot && !isPoint)
            {
                break;
            }

            isSpelled |= isDot;
            label += isDot ? 2 : 1;
            end = message.Word(label).Length is >= 2 and <= 12 && !message.HasDigit(label) ? label + 1 : end;
        }

        return end;
    }

    private static int NameStart(in ScannedMessage message, int name)
    {
        while (name >= 2 && Dot.Contains(message.Word(name - 1)))
        {
            name -= 2;
        }

        while (name >= 1 && message.Words[name - 1].SourceEnd + 1 == message.Words[name].SourceStart && message.Text[message.Words[name].SourceStart - 1] is ('.' or '_' or '-'))
        {
            name--;
        }

        return name;
    }
}
