using System.Text;
using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>Documents that cannot be read give a fault with its line, and nothing is imported.</summary>
public sealed class RefusedDocumentTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", 1, "the file is empty")]
    [InlineData(" \n\t ", 1, "the file is empty")]
    [InlineData("[\n{\"id\": \"a\",\n\"name\": \"b", 3, "this is not JSON, or the file was cut here")]
    [InlineData("[\n\n{\"id\": \"a\"},\n]", 4, "this is not JSON, or the file was cut here")]
    [InlineData("<html>", 1, "this is not JSON, or the file was cut here")]
    [InlineData("\uFEFF[]", 1, "the file begins with a byte-order mark")]
    [InlineData("[]", 1, "there is no service in it")]
    [InlineData("{\"contents\": []}", 1, "there is no service in it")]
    [InlineData("\"services\"", 1, "the document is neither a service nor a list of services")]
    [InlineData("7", 1, "the document is neither a service nor a list of services")]
    [InlineData("[\n7]", 2, "an entry of the list is not a service")]
    [InlineData("[\n[[]]]", 2, "an entry of the list is not a service")]
    [InlineData("[\nnull]", 2, "an entry of the list is not a service")]
    [InlineData("[{},\n{\"name\":\n 5}]", 3, "name is not of the type that HSDS gives it, or stands twice")]
    [InlineData("[{\"phones\": [\n{\"number\": []}]}]", 2, "phones[0].number is not of the type that HSDS gives it, or stands twice")]
    [InlineData("[{\"schedules\": {\"freq\": \"WEEKLY\"}}]", 1, "schedules is not of the type that HSDS gives it, or stands twice")]
    [InlineData("[{\"name\": \"\\ud800\"}]", 1, "name is not of the type that HSDS gives it, or stands twice")]
    [InlineData("[{\"name\": \"a\", \"name\": \"b\"}]", 1, "name is not of the type that HSDS gives it, or stands twice")]
    [InlineData("[{\"cost_options\": [{\"amount\": 1e999}]}]", 1, "cost_options[0].amount is not of the type that HSDS gives it, or stands twice")]
    [InlineData("[{\"id\": \"a\"}]", 1, "the service a: it lacks its id, name or status")]
    [InlineData("[{\"name\": \"a\", \"status\": \"active\", \"id\": \" \"}]", 1, "the service a: it lacks its id, name or status")]
    [InlineData("[{\"name\": null, \"phones\": null, \"schedules\": [null]}]", 1, "the service without a name: it lacks its id, name or status")]
    [InlineData("[{\"id\": \"a\", \"name\": \"a\", \"status\": \"active\"},\n{\"id\": \"A\", \"name\": \"b\", \"status\": \"active\"}]", 2, "the id of this service stands also in line 1")]
    public void A_document_that_cannot_be_read_gives_its_fault(string text, int line, string message)
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json(text));

        AssertRefused(result, "directory.json", line, message);
    }

    [Fact]
    public void Ten_megabytes_of_nested_lists_give_one_fault()
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json(new string('[', 10 * 1024 * 1024)));

        AssertRefused(result, "directory.json", 1, "lists and objects stand inside each other more than 64 deep");
    }

    [Fact]
    public void A_list_of_a_million_numbers_gives_a_hundred_faults_and_no_more()
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json("[" + string.Join(",\n", Enumerable.Repeat("0", 1_000_000)) + "]"));

        Assert.Equal(101, result.Faults.Count);
        AssertRefused(result, "directory.json", 1, "there are more than 100 faults; only the first are listed");
    }

    [Fact]
    public void A_document_that_is_too_large_is_not_read()
    {
        var result = _folder.Import(Documents.InHarbour, new HsdsFile("directory.json", new byte[HsdsImport.MaxBytes + 1]));

        AssertRefused(result, "directory.json", 1, "the file has more than 16 MB");
    }

    [Fact]
    public void More_services_than_anybody_can_check_are_refused()
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json("[" + string.Join(',', Enumerable.Range(0, 2001).Select(number => $$"""{"id":"{{number}}","name":"a","status":"defunct"}""")) + "]"));

        AssertRefused(result, "directory.json", 1, "there are more than 2000 services");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_with_their_line()
    {
        var result = _folder.Import(Documents.InHarbour, new HsdsFile("directory.json", Encoding.Latin1.GetBytes("[\n{\"name\": \"Café\"}]")));

        AssertRefused(result, "directory.json", 2, "the file is not valid UTF-8");
    }

    [Fact]
    public void A_document_that_was_cut_anywhere_never_comes_through()
    {
        for (var length = 0; length < Documents.Service.Length; length += 17)
        {
            var result = _folder.Import(Documents.InHarbour, Documents.Json($"[{Documents.Service[..length]}"));

            Assert.NotEmpty(result.Faults);
            Assert.Empty(result.Files);
        }
    }

    [Fact]
    public void A_document_with_any_sign_replaced_gives_faults_or_files_and_no_exception()
    {
        const string Signs = "\"{}[]:,0\u0001é<\\";
        for (var index = 0; index < Documents.Service.Length; index += 11)
        {
            var text = Documents.Service.Remove(index, 1).Insert(index, Signs[index % Signs.Length].ToString());

            var result = _folder.Import(Documents.InHarbour, Documents.Json(text));

            Assert.True(result.Faults.Count == 0 || result.Files.Count == 0);
        }
    }

    [Theory]
    [InlineData("PK\x03\x04 spoilt", "the zip cannot be opened: it is cut, spoilt or locked with a password")]
    [InlineData("PK\x05\x06", "the zip cannot be opened: it is cut, spoilt or locked with a password")]
    public void A_spoilt_zip_gives_a_fault(string text, string message)
    {
        var result = _folder.Import(Documents.InHarbour, new HsdsFile("directory.zip", Encoding.Latin1.GetBytes(text)));

        AssertRefused(result, "directory.zip", 1, message);
    }

    [Fact]
    public void A_zip_that_unpacks_to_too_much_is_not_unpacked()
    {
        var zip = Documents.Zip(new HsdsFile("service.csv", new byte[HsdsImport.MaxBytes + 1]));
        Assert.True(zip.Bytes.Length < 100_000);

        var result = _folder.Import(Documents.InHarbour, zip);

        AssertRefused(result, "directory.zip", 1, "the zip unpacks to more than 16 MB");
    }

    [Fact]
    public void A_cut_zip_never_comes_through()
    {
        var zip = Documents.Zip([.. HsdsExport.Tables(_folder.Pack(), "en")]);
        for (var length = 4; length < zip.Bytes.Length; length += 301)
        {
            var result = _folder.Import(Documents.NoOptions, zip with { Bytes = zip.Bytes[..length] });

            Assert.NotEmpty(result.Faults);
        }
    }

    private static void AssertRefused(HsdsImportResult result, string file, int line, string message)
    {
        Assert.Empty(result.Files);
        Assert.Contains(result.Faults, fault => (fault.Path, fault.Line, fault.Message) == (file, line, message));
        Assert.All(result.Faults, fault => Assert.NotEmpty(fault.Mend));
    }
}
