using System.Buffers;
using System.Collections.Frozen;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers.Links;

/// <summary>Finds links to the pages of persons and to places, and handles that a platform's name announces. Other links are no identifiers.</summary>
internal static class LinkDetector
{
    private const int LongestHost = 64;
    private const int Reach = 5;
    private const int ReachBefore = 4;
    private const int ShortestHandle = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PersonHosts = Lookup(
        "facebook.com", "fb.com", "fb.me", "m.me", "instagram.com", "instagr.am", "t.me", "telegram.me", "telegram.dog", "wa.me", "whatsapp.com", "tiktok.com", "vk.com", "vk.ru",
        "ok.ru", "twitter.com", "x.com", "linkedin.com", "lnkd.in", "snapchat.com", "threads.net", "threads.com", "signal.me", "viber.com", "discord.gg", "discord.com", "imo.im", "line.me", "messenger.com", "telegram.org", "snap.com", "linktr.ee", "badoo.com", "paypal.me", "bere.al", "chat.whatsapp.com", "join.skype.com", "invite.viber.com", "wechat.com", "clubhouse.com", "twitch.tv", "pinterest.com", "reddit.com", "tumblr.com", "odnoklassniki.ru", "rubika.ir", "eitaa.com", "ble.ir", "zalo.me", "koo.im");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MapHosts = Lookup(
        "maps.app.goo.gl", "maps.google.com", "maps.apple.com", "openstreetmap.org", "osm.org", "waze.com", "what3words.com", "w3w.co", "plus.codes", "maps.me", "2gis.com", "g.co", "w3w.io", "here.com", "mapy.cz", "organicmaps.app", "omaps.app", "ge0.me", "neshan.org", "balad.ir", "glympse.com");

    // The first part of a path that leads to no person.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublicPaths = Lookup(
        "groups", "events", "watch", "marketplace", "hashtag", "explore", "share", "sharer", "sharer.php", "help", "policies", "settings", "login", "about", "privacy", "terms", "home",
        "search", "i", "intent", "jobs", "company", "school", "feed", "legal", "business", "pages", "tag", "discover");

    private static readonly SearchValues<char> AfterLink = SearchValues.Create(" \t\n<>\")");

    private static readonly string[] Schemes = ["viber:", "tg:", "whatsapp:", "fb:", "imo:", "signal:", "sgnl:", "instagram:", "snapchat:", "fb-messenger:"];

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
            return FindScheme(message, slash);
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

    // "viber://chat?number=...": a link that opens the service itself.
    private static int FindScheme(in ScannedMessage message, int slash)
    {
        var text = message.Text.AsSpan();
        foreach (var scheme in Schemes)
        {
            if (text[..slash].EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                var length = text[slash..].IndexOfAny(AfterLink) is var cut and >= 0 ? cut : text.Length - slash;
                message.Add(IdentifierKind.UrlProfile, slash - scheme.Length, slash + length);
                return slash + length;
            }
        }

        return 0;
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
        var isPerson = IsHost(PersonHosts, host) ? !part.IsEmpty && !PublicPaths.Contains(part) : host.EndsWith("youtube.com", StringComparison.OrdinalIgnoreCase) && (path[0] == '@' || part is "c" or "channel" or "user");
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
        foreach (var cue in message.Cues)
        {
            if (cue.Kind == CueKind.Handle)
            {
                FindNamed(message, cue.End);
            }
            else if (cue.Kind == CueKind.Platform && !FindBetween(message, cue.End, cue.End + Reach, isBefore: false))
            {
                FindBetween(message, cue.First - ReachBefore, cue.First, isBefore: true);
            }
        }
    }

    private static bool FindBetween(in ScannedMessage message, int first, int end, bool isBefore)
    {
        for (var word = Math.Max(first, 0); word < end && word < message.Words.Length; word++)
        {
            if (FindHandle(message, word, isBefore))
            {
                return true;
            }
        }

        return false;
    }

    // "My insta is janeroe": whatever follows and is no common word.
    private static void FindNamed(in ScannedMessage message, int word)
    {
        if (word >= message.Words.Length || FindHandle(message, word, isMarkNeeded: false) || message.Words[word].Before == WordGap.Sentence || message.IsFrequent(word) || message.Words[word].Length < ShortestHandle)
        {
            return;
        }

        if (!message.IsKnown(word) || message.HasDigit(word) || message.HasCueAt(CueKind.GivenName, word))
        {
            var end = word + 1;
            while (end < message.Words.Length && end < word + 5 && message.IsJoined(end - 1, end, out var joint) && joint is '.' or '_' or '-')
            {
                end++;
            }

            while (message.IsCapitalized(word) && end < message.Words.Length && end < word + 4 && message.Words[end].Before == WordGap.Space && message.IsCapitalized(end))
            {
                end++; // "my facebook is Jane Roe"
            }

            message.Add(IdentifierKind.UrlProfile, message.Words[word].SourceStart, message.Words[end - 1].SourceEnd);
        }
    }

    // "@name", or a word that only a handle looks like: letters of ASCII with an underscore among them or digits at the end; digits inside are letters of Arabic.
    private static bool FindHandle(in ScannedMessage message, int word, bool isMarkNeeded)
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
        var isShaped = handle.Length >= 4 && char.IsAsciiLetter(handle[0]) && (handle.Contains('_') || (!isMarkNeeded && char.IsAsciiDigit(handle[^1]) && char.IsAsciiDigit(handle[^2])));
        if (handle.Length < ShortestHandle || !(isMarked || isShaped))
        {
            return false;
        }

        message.Add(IdentifierKind.UrlProfile, isMarked ? start - 1 : start, start + handle.Length);
        return true;
    }
}
