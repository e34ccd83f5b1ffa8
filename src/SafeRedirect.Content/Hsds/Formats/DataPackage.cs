using System.Text.Json;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Writes the descriptor of a Tabular Data Package: which file holds which table, with which columns.</summary>
internal static class DataPackage
{
    /// <summary>The name that the standard gives it.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The descriptor of our tables.</summary>
    public static HsdsFile Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDocumentWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("name", "human_services_data");
            json.WriteString("title", "Human Services Data Specification");
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("version", "3.0.0");
            json.WriteString("homepage", "https://docs.openreferral.org/");
            json.WriteStartArray("resources");
            foreach (var table in HsdsTables.All)
            {
                Resource(json, table);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return new HsdsFile(FileName, buffer.ToArray());
    }

    private static void Resource(Utf8JsonWriter json, HsdsTable table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("path", table.FileName);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteString("primaryKey", "id");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            Field(json, column);
        }

        json.WriteEndArray();
        ForeignKeys(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, HsdsColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", column.IsRequired);
        json.WriteBoolean("unique", column.Name == "id");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void ForeignKeys(Utf8JsonWriter json, HsdsTable table)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var column in table.Columns.Where(column => column.Table is not null))
        {
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", column.Table);
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
