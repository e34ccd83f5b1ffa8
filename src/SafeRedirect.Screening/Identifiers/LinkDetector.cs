using System.Collections.Frozen;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds links to the pages of persons and to places, and handles that a platform's name announces. Other links are no identifiers.</summary>
internal static class LinkDetector
{
    private const int LongestHost = 64;
    private const int Reach = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PersonHosts = Lookup(
        "facebook.com", "fb.com", "fb.me", "m.me", "instagram.com", "instagr.am", "t.me", "telegram.me", "telegram.dog", "wa.me", "whatsapp.com", "tiktok.com", "vk.com", "vk.ru",
        "ok.ru", "twitter.com", "x.com", "linkedin.com", "lnkd.in", "snapchat.com", "threads.net", "threads.com", "signal.me", "viber.com", "discord.gg", "imo.im", "line.me");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MapHosts = Lookup(
        "maps.app.goo.gl", "maps.google.com", "maps.apple.com", "openstreetmap.org", "osm.org", "waze.com", "what3words.com", "w3w.co", "plus.codes", "maps.me", "2gis.com", "g.co");

    // The first part of a path that leads to no person.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublicPaths = Lookup(
        "groups", "events", "watch", "marketplace", "hashtag", "explore", "share", "sharer", "sharer.php", "help", "policies", "settings", "login", "about", "privacy", "terms", "home",
        "search", "i", "intent", "jobs", "company", "school", "feed", "legal", "business", "pages", "tag", "discover");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Platforms = Lookup(
        "telegram", "tg", "insta", "instagram", "ig", "facebook", "fb", "messenger", "snap", "snapchat", "tiktok", "twitter", "signal", "whatsapp", "viber", "skype", "imo",
        "\u062A\u0644\u063A\u0631\u0627\u0645", "\u062A\u064A\u0644\u064A\u063A\u0631\u0627\u0645", "\u062A\u0644\u062C\u0631\u0627\u0645", "\u062A\u0644\u06AF\u0631\u0627\u0645", "\u0627\u0646\u0633\u062A\u0627", "\u0627\u0646\u0633\u062A\u063A\u0631\u0627\u0645", "\u0627\u064A\u0646\u0633\u062A\u0627\u06AF\u0631\u0627\u0645",
        "\u0641\u064A\u0633\u0628\u0648\u0643", "\u0641\u064A\u0633", "\u0633\u0646\u0627\u0628", "\u062A\u0648\u064A\u062A\u0631", "\u0648\u0627\u062A\u0633\u0627\u0628", "\u0648\u0627\u062A\u0633\u0627\u067E",
        "\u0442\u0435\u043B\u0435\u0433\u0440\u0430\u043C", "\u0442\u0435\u043B\u0435\u0433\u0440\u0430\u043C\u0456", "\u0456\u043D\u0441\u0442\u0430\u0433\u0440\u0430\u043C", "\u0456\u043D\u0441\u0442\u0430", "\u0444\u0435\u0439\u0441\u0431\u0443\u043A", "\u0432\u0430\u0439\u0431\u0435\u0440");

    public static void Find(in ScannedMessage message)
    {
        var text = message.Text.AsSpan();
        var position = 0;
        while (position < text.Length && text[position..].IndexOf('/') is var next and >= 0)
        {
            var slash = position + next;
            position = Math.Max(slash + 1, FindLink(message, slash));
        }

        FindHandles(message);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Returns one past the link, or 0 when the slash ends no known host.
    private static int FindLink(in ScannedMessage message, int slash)
    {
        var text = message.Text.AsSpan();
        var start = slash;
        while (start > 0 && slash - start < LongestHost && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
        {
            start--;
        }

        var host = text[start..slash];
        if (host.IndexOf('.') <= 0)
        {
            return 0;
        }

        var end = slash + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or '\u060C'))
        {
            end++;
        }

        end = slash + text[slash..end].TrimEnd(".,;:!?\u061F").Length;
        var kind = KindOf(host, text[(slash + 1)..end]);
        if (kind is { } found)
        {
            message.Add(found, WithScheme(text, start), end);
        }

        return end;
    }

    private static IdentifierKind? KindOf(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        if (path.IsEmpty)
        {
            return null;
        }

        var isMap = IsHost(MapHosts, host) || ((host.Contains("google.", StringComparison.OrdinalIgnoreCase) || host.Contains("goo.gl", StringComparison.OrdinalIgnoreCase)
            || host.Contains("yandex.", StringComparison.OrdinalIgnoreCase) || host.Contains("bing.", StringComparison.OrdinalIgnoreCase)) && path.StartsWith("maps", StringComparison.OrdinalIgnoreCase));
        if (isMap)
        {
            return IdentifierKind.Location;
        }

        var part = path[..(path.IndexOfAny("/?#") is var cut and >= 0 ? cut : path.Length)];
        var isPerson = IsHost(PersonHosts, host) ? !part.IsEmpty && !PublicPaths.Contains(part) : host.EndsWith("youtube.com", StringComparison.OrdinalIgnoreCase) && path[0] == '@';
        return isPerson ? IdentifierKind.UrlProfile : null;
    }

    // A host is known with any name before it: m.facebook.com.
    private static bool IsHost(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> hosts, ReadOnlySpan<char> host)
    {
        while (!host.IsEmpty)
        {
            if (hosts.Contains(host))
            {
                return true;
            }

            var dot = host.IndexOf('.');
            host = dot < 0 ? [] : host[(dot + 1)..];
        }

        return false;
    }

    private static int WithScheme(ReadOnlySpan<char> text, int start)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://"])
        {
            if (text[..start].EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return start - scheme.Length;
            }
        }

        return start;
    }

    private static void FindHandles(in ScannedMessage message)
    {
        for (var word = 0; word < message.Words.Length; word++)
        {
            if (!Platforms.Contains(message.Word(word)))
            {
                continue;
            }

            for (var next = word + 1; next < message.Words.Length && next <= word + Reach; next++)
            {
                if (FindHandle(message, next))
                {
                    break;
                }
            }
        }
    }

    // "@name", or a word that only a handle looks like: letters of ASCII with a digit or an underscore among them.
    private static bool FindHandle(in ScannedMessage message, int word)
    {
        var text = message.Text.AsSpan();
        var start = message.Words[word].SourceStart;
        var isMarked = start > 0 && text[start - 1] == '@' && (start == 1 || !char.IsLetterOrDigit(text[start - 2]));
        var end = start;
        while (end < text.Length && end - start < LongestHost && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        var handle = text[start..end].TrimEnd('.');
        var isShaped = handle.Length >= 4 && char.IsAsciiLetter(handle[0]) && handle.IndexOfAnyInRange('0', '9') is var digit && (digit > 0 || handle.Contains('_'));
        if (handle.Length < 3 || !(isMarked || isShaped))
        {
            return false;
        }

        message.Add(IdentifierKind.UrlProfile, isMarked ? start - 1 : start, start + handle.Length);
        return true;
    }
}
