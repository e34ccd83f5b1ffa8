using System.Buffers;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Which links a text may have: https, to a host that the organisation lists.</summary>
internal sealed class LinkRules(LoadScope scope)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \n\t)]>\"'|\u060C\u061B");
    private static readonly string[] OtherSchemes = ["http://", "ftp://", "javascript:", "vbscript:", "data:", "file:", "mailto:", "tel:", "www."];

    /// <summary>Notes every link inside a text that is not allowed.</summary>
    public void CheckInside(PlacedText text)
    {
        foreach (var scheme in OtherSchemes)
        {
            if (IndexOfScheme(text.Value, scheme) is var found and >= 0)
            {
                scope.Faults.Add(text.Path, text.LineAt(found), $"a link begins with {scheme}", "Link to an https page that organisation.yaml lists under links");
            }
        }

        for (var i = text.Value.IndexOf("https://", StringComparison.OrdinalIgnoreCase); i >= 0;)
        {
            var end = EndOf(text.Value, i);
            Check(text.Path, text.LineAt(i), text.Value[i..end]);
            i = text.Value.IndexOf("https://", end, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Checks one address.</summary>
    /// <returns>The address, or a stand-in after a fault.</returns>
    public Uri Check(string path, int line, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || uri.UserInfo.Length > 0 || !uri.IsDefaultPort)
        {
            scope.Faults.Add(path, line, "a link is not a plain https address", "Write https://, the host and the page");
            return new Uri("https://www.example.org/");
        }

        if (scope.LinkHosts is { } hosts && !hosts.Contains(uri.IdnHost))
        {
            scope.Faults.Add(path, line, $"the link host {uri.IdnHost} is not listed", "Add it under links in organisation.yaml, or link elsewhere");
        }

        return uri;
    }

    /// <summary>Where an address that begins at a position ends.</summary>
    public static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Ends);
        var end = length < 0 ? text.Length : start + length;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
        {
            end--;
        }

        return end;
    }

    private static int IndexOfScheme(string text, string scheme)
    {
        for (var i = text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(scheme, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            // "personal data: …" is a sentence and no link: a scheme is followed at once by what it names.
            var next = i + scheme.Length;
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && next < text.Length && !char.IsWhiteSpace(text[next]))
            {
                return i;
            }
        }

        return -1;
    }
}
