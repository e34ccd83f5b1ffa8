namespace SafeRedirect.Screening.Tests.Identifiers;

/// <summary>A message in which the expected span stands between braces.</summary>
internal static class Marked
{
    public static (string Text, int Start, int End) Read(string marked)
    {
        var start = marked.IndexOf('{', StringComparison.Ordinal);
        var end = marked.IndexOf('}', StringComparison.Ordinal) - 1;
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        return (text, start, end);
    }
}
