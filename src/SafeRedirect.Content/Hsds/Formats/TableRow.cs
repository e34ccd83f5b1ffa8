using System.Globalization;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>A row of a table.</summary>
/// <param name="place">Its file and line.</param>
/// <param name="columns">Where each column stands.</param>
internal sealed class TableRow(DocumentPlace place, IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> cells)
{
    /// <summary>Its file and line.</summary>
    public DocumentPlace Place => place;

    /// <summary>Its id; the reader has made sure that it has one.</summary>
    public string Id => this["id"]!;

    /// <summary>The text of a column; <see langword="null"/> when the cell is empty or there is no such column.</summary>
    public string? this[string column] => columns.TryGetValue(column, out var at) && cells[at].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The number of a column; one that is none is a fault.</summary>
    public decimal? Number(string column, FaultList faults)
    {
        if (this[column] is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        faults.Add(place.File!, place.Line, $"{column} is not a number", "Write digits 0 to 9, with a point before the decimals");
        return null;
    }
}
