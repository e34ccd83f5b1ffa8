using System.Text;
using SafeRedirect.Content.Translation;

namespace SafeRedirect.Content.Tests.Translation;

/// <summary>The three formats: what is written, what is read back, and what is refused with its line.</summary>
public sealed class FormatTests
{
    private static readonly TranslationDocument Document = new("en", "fr", [
        new TranslationUnit("faq/scams", "title", "Is this a \"scam\"?", "Est-ce une arnaque ?", TranslationState.Machine) { Note = "A title.", Was = "0a1b2c3d" },
        new TranslationUnit("faq/scams", "body", "One {organisation}.\n\n- two <b> & three", "Un {organisation}.\n\n- deux\ttrois", TranslationState.Outdated) { Was = "11223344" },
        new TranslationUnit("languages", "also.area.harbour", "port\n=1+1\n'quoted", string.Empty, TranslationState.Missing) { Was = "-" },
        new TranslationUnit("scripts/menu", "texts.menu.text", "=Menu", "\u0627\u0644\u0642\u0627\u0626\u0645\u0629", TranslationState.Reviewed) { Was = "55667788" },
    ]);

    public static TheoryData<TranslationFormat> Formats => [.. Enum.GetValues<TranslationFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Everything_comes_back(TranslationFormat format)
    {
        var (returned, faults) = Read(Write(format), format);

        Assert.Empty(faults);
        Assert.Equal(("en", "fr"), (returned!.SourceLanguage, returned.TargetLanguage));
        Assert.Equal(Document.Units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.Was, unit.IsFuzzy)), returned.Units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.Was, unit.IsFuzzy)));
        Assert.All(returned.Units, unit => Assert.True(unit.Line > 0));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_texts_give_the_same_bytes(TranslationFormat format) => Assert.Equal(Write(format), Write(format));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_anywhere_is_refused_with_a_line(TranslationFormat format)
    {
        var whole = Write(format);

        // The last bytes hold no text: a line end, or the empty cells of the last row.
        for (var length = 0; length < whole.Length - 7; length++)
        {
            var (returned, faults) = Read(whole[..length], format);

            Assert.True(returned is null, $"cut at {length} of {whole.Length}");
            Assert.NotEmpty(faults);
            Assert.All(faults, fault => Assert.True(fault.Line > 0 && fault.Mend.Length > 0));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_part_is_taken_only_on_purpose(TranslationFormat format)
    {
        var part = Document with { Units = [.. Document.Units.Skip(1)] };
        var file = Encoding.UTF8.GetString(TranslationExport.Write(part, format)).Replace("X-Texts: 3", "X-Texts: 4", StringComparison.Ordinal)
            .Replace("<source>3</source>", "<source>4</source>", StringComparison.Ordinal).Replace("end,3,", "end,4,", StringComparison.Ordinal);

        var refused = TranslationExport.Read(Encoding.UTF8.GetBytes(file), format, isPartial: false);
        var taken = TranslationExport.Read(Encoding.UTF8.GetBytes(file), format, isPartial: true);

        Assert.Contains("3 of 4 texts", Assert.Single(refused.Faults).Message, StringComparison.Ordinal);
        Assert.Equal(3, taken.Document!.Units.Count);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Latin_1_is_refused(TranslationFormat format)
    {
        var (returned, faults) = Read(Encoding.Latin1.GetBytes("id;source\n\n\u00E9t\u00E9"), format);

        Assert.Null(returned);
        Assert.NotEmpty(faults);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_id_twice_is_refused(TranslationFormat format)
    {
        var twice = Document with { Units = [.. Document.Units, Document.Units[0]] };

        var (_, faults) = Read(TranslationExport.Write(twice, format), format);

        Assert.Contains(faults, fault => fault.Message.Contains("faq/scams#title stands here and in line", StringComparison.Ordinal));
    }

    [Fact]
    public void A_spreadsheet_saved_with_semicolons_and_its_columns_moved_is_read()
    {
        const string Saved = "\uFEFFstate;id;translation;source\r\nmachine;faq/scams#title;\"Une; arnaque ?\";Is it?\r\n;end;en fr;1\r\n";

        var (returned, faults) = Read(Encoding.UTF8.GetBytes(Saved), TranslationFormat.Csv);

        Assert.Empty(faults);
        Assert.Equal("Une; arnaque ?", Assert.Single(returned!.Units).Target);
    }

    [Fact]
    public void A_hint_of_Excel_and_capitals_in_the_first_row_do_no_harm()
    {
        const string Saved = "sep=;\r\nID;Source;Translation;State\r\nfaq/scams#title;Is it?;Une arnaque ?;machine\r\nend;1;en fr;\r\n";

        var (returned, faults) = Read(Encoding.UTF8.GetBytes(Saved), TranslationFormat.Csv);

        Assert.Empty(faults);
        Assert.Equal("Une arnaque ?", Assert.Single(returned!.Units).Target);
    }

    [Theory]
    [InlineData("id;source\nx;y\n", 1, "does not name the columns")]
    [InlineData("id,source,translation,state\nfaq/a#title,x,\"y,machine\nend,1,en fr,\n", 2, "a quote stands where none may stand")]
    [InlineData("id,source,translation,state\nfaq/a#title,x\nend,1,en fr,\n", 2, "the row has 2 of 4 cells")]
    [InlineData("id,source,translation,state\nfaq/a#title,x,y,perfect\nend,1,en fr,\n", 2, "no such state")]
    [InlineData("id,source,translation,state\nfaq/a,x,y,draft\nend,1,en fr,\n", 2, "is none of ours")]
    [InlineData("id,source,translation,state\nfaq/a#title,x,y,draft\n", 2, "was cut")]
    public void A_spoilt_table_names_its_line(string table, int line, string told) => AssertFault(table, TranslationFormat.Csv, line, told);

    [Theory]
    [InlineData("msgid \"\"\nmsgstr \"X-Texts: 1\\n\"\n\nmsgctxt \"faq/a#title\"\nmsgid \"x\"\n", 6, "without its msgstr")]
    [InlineData("msgid \"\"\nmsgstr \"X-Texts: 1\\n\"\n\nmsgctxt \"faq/a#title\"\nmsgid \"x\nmsgstr \"y\"\n", 5, "quotes of this line are not closed")]
    [InlineData("msgid \"\"\nmsgstr \"X-Texts: 1\\n\"\n\nmsgid_plural \"x\"\n", 4, "no part of a PO file")]
    [InlineData("\"lost\"\n", 1, "belongs to no entry")]
    public void A_spoilt_po_names_its_line(string po, int line, string told) => AssertFault(po, TranslationFormat.Po, line, told);

    [Theory]
    [InlineData("<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"fr\">\n<file id=\"a\">", 2, "not complete XML")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"boom\">]>\n<xliff>&e;</xliff>", 1, "not complete XML")]
    [InlineData("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", 1, "not XLIFF 2")]
    public void A_spoilt_xliff_names_its_line(string xliff, int line, string told) => AssertFault(xliff, TranslationFormat.Xliff, line, told);

    [Fact]
    public void Words_in_braces_are_protected_in_xliff()
    {
        var xliff = Encoding.UTF8.GetString(Write(TranslationFormat.Xliff));

        Assert.Contains("<source xml:space=\"preserve\">One <ph id=\"p1\" equiv=\"{organisation}\" disp=\"{organisation}\" />.", xliff, StringComparison.Ordinal);
        Assert.Contains("state=\"initial\" subState=\"saferedirect:outdated\"", xliff, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_never_begins_like_a_formula()
    {
        var table = Encoding.UTF8.GetString(Write(TranslationFormat.Csv));

        Assert.Contains(",'=Menu,", table, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", table, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outdated_text_is_fuzzy_in_po()
    {
        var po = Encoding.UTF8.GetString(Write(TranslationFormat.Po));

        Assert.Contains("#, fuzzy\nmsgctxt \"faq/scams#body\"", po, StringComparison.Ordinal);
    }

    private static byte[] Write(TranslationFormat format) => TranslationExport.Write(Document, format);

    private static (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Read(byte[] file, TranslationFormat format) => TranslationExport.Read(file, format, isPartial: false);

    private static void AssertFault(string file, TranslationFormat format, int line, string told)
    {
        var (returned, faults) = Read(Encoding.UTF8.GetBytes(file), format);

        Assert.Null(returned);
        Assert.Contains(faults, fault => fault.Line == line && fault.Message.Contains(told, StringComparison.Ordinal));
    }
}
