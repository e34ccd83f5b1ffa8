using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>Tables that a spreadsheet program or a transfer spoilt give a fault with file and line.</summary>
public sealed class TableTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("service.csv", "id,", "id;", 1, "the table has no column id")]
    [InlineData("service.csv", ",", ";", 1, "the cells are not separated by commas")]
    [InlineData("phone.csv", ",", "\t", 1, "the cells are not separated by commas")]
    [InlineData("service.csv", "id,organization_id", "\uFEFFid,organization_id", 1, "the file begins with a byte-order mark")]
    [InlineData("service.csv", ",status,", ",state,", 1, "the table has no column status")]
    [InlineData("service.csv", ",name,", ",status,", 1, "the first row names the column status twice")]
    [InlineData("service.csv", ",active,", ",", 2, "the row has 6 of 7 cells")]
    [InlineData("service.csv", ",active,", ",active,,", 2, "the row has 8 of 7 cells")]
    [InlineData("service.csv", "Harbour clinic", "\"Harbour clinic", 2, "a quote stands where none may stand, or is never closed")]
    [InlineData("schedule.csv", ",2,WEEKLY", ",two,WEEKLY", 2, "timezone is not a number")]
    [InlineData("cost_option.csv", ",0,free", ",0 EUR,free", 2, "amount is not a number")]
    public void A_spoilt_table_gives_its_fault(string table, string old, string changed, int line, string message)
    {
        var result = _folder.Import(Documents.NoOptions, Spoilt(table, text => text.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Empty(result.Files);
        Assert.Contains(result.Faults, fault => (fault.Path, fault.Line, fault.Message) == (table, line, message));
        Assert.All(result.Faults, fault => Assert.NotEmpty(fault.Mend));
    }

    [Theory]
    [InlineData("service.csv")]
    [InlineData("address.csv")]
    [InlineData("schedule.csv")]
    public void A_table_that_is_needed_and_missing_is_named(string table)
    {
        var result = _folder.Import(Documents.NoOptions, [.. Tables().Where(file => file.Name != table)]);

        Assert.Equal((table, "the table is missing"), (Assert.Single(result.Faults).Path, result.Faults[0].Message));
    }

    [Fact]
    public void A_folder_without_tables_names_all_that_are_needed()
    {
        var result = _folder.Import(Documents.NoOptions, []);

        Assert.Equal(["address.csv", "language.csv", "location.csv", "phone.csv", "schedule.csv", "service.csv", "service_at_location.csv"], result.Faults.Select(fault => fault.Path));
    }

    [Theory]
    [InlineData("service.csv")]
    [InlineData("phone.csv")]
    [InlineData("taxonomy_term.csv")]
    public void A_row_that_stands_twice_is_named_with_both_lines(string table)
    {
        var result = _folder.Import(Documents.NoOptions, Spoilt(table, text => text + text.Split("\r\n")[1] + "\r\n"));

        Assert.Contains(result.Faults, fault => fault.Path == table && fault.Message == "the id of this row stands also in line 2");
    }

    [Theory]
    [InlineData("phone.csv", "service_id names no row of the table service")]
    [InlineData("address.csv", "location_id names no row of the table location")]
    [InlineData("attribute.csv", "taxonomy_term_id names no row of the table taxonomy_term")]
    public void A_row_whose_owner_was_cut_away_is_named(string table, string message)
    {
        var owner = message.Split(' ')[^1] + ".csv";

        var result = _folder.Import(Documents.NoOptions, Spoilt(owner, text => text[..(text.IndexOf("\r\n", StringComparison.Ordinal) + 2)]));

        Assert.Contains(result.Faults, fault => (fault.Path, fault.Line, fault.Message) == (table, 2, message));
    }

    [Fact]
    public void A_row_without_an_id_is_named()
    {
        var result = _folder.Import(Documents.NoOptions, Spoilt("phone.csv", text => text + ",,+44 1632 960001,voice\r\n"));

        Assert.Equal(("phone.csv", 3, "the row has no id"), (Assert.Single(result.Faults).Path, result.Faults[0].Line, result.Faults[0].Message));
    }

    [Fact]
    public void The_same_table_under_two_names_is_refused()
    {
        var result = _folder.Import(Documents.NoOptions, [.. Tables(), Documents.Csv("services.csv", "id\r\n")]);

        Assert.Contains(result.Faults, fault => fault.Message == "the table service is also service.csv");
    }

    [Fact]
    public void The_names_of_the_specification_line_feeds_other_tables_and_other_columns_are_taken()
    {
        var files = Tables().Select(file => file.Name switch
        {
            "service.csv" => Documents.Csv("services.csv", string.Join('\n', file.Text().Split("\r\n").Select((row, index) => row.Length == 0 ? row : row + (index == 0 ? ",url" : ",https://www.example.org/")))),
            "address.csv" => Documents.Csv("Addresses.CSV", file.Text()),
            _ => file,
        });

        var result = _folder.Import(Documents.NoOptions, [.. files, Documents.Csv("funding.csv", "id;source")]);

        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        Assert.Equal(1, result.Unchanged);
    }

    [Fact]
    public void A_fault_of_a_service_has_the_row_of_the_table_that_it_is_in()
    {
        var result = _folder.Import(Documents.NoOptions, Spoilt("schedule.csv", text => text.Replace("WEEKLY", "MONTHLY", StringComparison.Ordinal)));

        Assert.Equal(("schedule.csv", 2), (Assert.Single(result.Faults).Path, result.Faults[0].Line));
    }

    /// <summary>A table that was cut exactly between two rows looks whole: HSDS counts no rows.</summary>
    [Fact]
    public void Tables_cut_anywhere_give_faults_or_files_and_no_exception()
    {
        foreach (var table in Tables().Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            for (var length = 0; length < table.Bytes.Length - 2; length += 41)
            {
                var result = _folder.Import(Documents.NoOptions, Spoilt(table.Name, text => text[..length]));

                Assert.True(result.Files.Count == 0 || result.Faults.Count == 0);
            }
        }
    }

    private IReadOnlyList<HsdsFile> Tables() => HsdsExport.Tables(_folder.Pack(), "en");

    private IReadOnlyList<HsdsFile> Spoilt(string table, Func<string, string> spoil) =>
        [.. Tables().Select(file => file.Name == table ? Documents.Csv(table, spoil(file.Text())) : file)];
}
