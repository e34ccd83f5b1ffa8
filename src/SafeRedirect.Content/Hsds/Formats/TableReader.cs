using System.Text;
using CsvHelper;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Reads the rows of one table, and finds what a spreadsheet program or a transfer did to them.</summary>
internal sealed class TableReader(HsdsTable table, HsdsFile file, FaultList faults)
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly List<TableRow> _rows = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The rows of a table.</summary>
    public static IReadOnlyList<TableRow> Read(HsdsTable table, HsdsFile file, FaultList faults)
    {
        var reader = new TableReader(table, file, faults);
        if (DocumentBytes.AreText(file, faults))
        {
            reader.Rows();
        }

        return reader._rows;
    }

    private void Rows()
    {
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(file.Bytes.Span), Options);
        try
        {
            csv.Read();
            if (Columns(csv) is not { } columns)
            {
                return;
            }

            while (csv.Read() && HsdsDocument.HasRoom(0, file.Name, faults))
            {
                Row(csv, columns);
            }
        }
        catch (CsvFormatException exception)
        {
            Fault((int)exception.LineNumber, "a quote stands where none may stand, or is never closed", "Save it again as CSV; the file may have been cut here");
        }
    }

    /// <summary>Where each column stands; <see langword="null"/> when the first row cannot be used.</summary>
    private Dictionary<string, int>? Columns(CsvReader csv)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (!columns.TryAdd(csv.GetString(i).Trim().ToLowerInvariant(), i))
            {
                Fault(1, $"the first row names the column {csv.GetString(i).Trim()} twice", "Keep one of the two");
                return null;
            }
        }

        if (csv.FieldCount == 1 && csv.GetString(0).AsSpan().ContainsAny(';', '\t'))
        {
            Fault(1, "the cells are not separated by commas", "Save it as CSV with commas: HSDS knows no semicolons and no tabs");
            return null;
        }

        IReadOnlyList<string> missing = [.. table.Columns.Where(IsNeeded).Select(column => column.Name).Where(name => !columns.ContainsKey(name))];
        foreach (var name in missing)
        {
            Fault(1, $"the table has no column {name}", "Name the columns in the first row as HSDS names them");
        }

        return missing.Count == 0 ? columns : null;
    }

    /// <summary>What is required in a table that only adds to others, such as the description of a taxonomy, is not missed here.</summary>
    private bool IsNeeded(HsdsColumn column) =>
        column.IsRequired && (table.IsRequired || column.Name == "id" || column.Name.EndsWith("_id", StringComparison.Ordinal));

    private void Row(CsvReader csv, Dictionary<string, int> columns)
    {
        var line = (int)csv.LineNumber;
        if (csv.FieldCount != columns.Count)
        {
            Fault(line, $"the row has {csv.FieldCount} of {columns.Count} cells", "Put a text that holds a comma or a line break in quotes; the file may have been cut here");
            return;
        }

        var row = new TableRow(new DocumentPlace(file.Name, line), columns, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        if (row["id"] is not { } id)
        {
            Fault(line, "the row has no id", "Give it a UUID, or delete it");
        }
        else if (!_seen.TryAdd(id, line))
        {
            Fault(line, $"the id of this row stands also in line {_seen[id]}", "Keep one of the two");
        }
        else
        {
            _rows.Add(row);
        }
    }

    private void Fault(int line, string message, string mend) => faults.Add(file.Name, Math.Max(1, line), message, mend);
}
