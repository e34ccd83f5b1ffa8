namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>A table of a Tabular Data Package.</summary>
/// <param name="Name">Its name and, with <c>.csv</c>, the file that we write.</param>
/// <param name="Plural">The file that the specification's own package names; an import takes both.</param>
/// <param name="Columns">The columns that we write. An import takes more, in any order.</param>
/// <param name="IsRequired">Whether an import needs the table: without its addresses every service would look confidential.</param>
internal sealed record HsdsTable(string Name, string Plural, IReadOnlyList<HsdsColumn> Columns, bool IsRequired)
{
    /// <summary>The file that we write.</summary>
    public string FileName => Name + ".csv";

    /// <summary>Whether a file holds this table.</summary>
    public bool IsIn(string fileName) =>
        fileName.Equals(FileName, StringComparison.OrdinalIgnoreCase) || fileName.Equals(Plural + ".csv", StringComparison.OrdinalIgnoreCase);
}
