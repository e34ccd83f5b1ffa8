namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>A column of a table.</summary>
/// <param name="Type">Its type in a Tabular Data Package: <c>string</c>, <c>number</c> or <c>date</c>.</param>
/// <param name="IsRequired">Whether every row must have a value in it.</param>
/// <param name="Table">The table whose id it holds, if any.</param>
internal sealed record HsdsColumn(string Name, string Type, bool IsRequired, string? Table)
{
    /// <summary>Reads a column as <see cref="HsdsTables"/> writes it: <c>service_id!>service</c>, <c>amount:number</c>.</summary>
    public static HsdsColumn Parse(string text)
    {
        var (rest, table) = Split(text, '>');
        var (name, type) = Split(rest, ':');
        return new HsdsColumn(name.TrimEnd('!'), type ?? "string", name.EndsWith('!'), table);
    }

    private static (string Before, string? After) Split(string text, char separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, null);
}
