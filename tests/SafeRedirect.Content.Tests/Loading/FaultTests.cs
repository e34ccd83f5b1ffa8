namespace SafeRedirect.Content.Tests.Loading;

/// <summary>Spoils good content in one place and expects exactly that fault, with its file and line.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(FaultCases.Yaml), MemberType = typeof(FaultCases))]
    [MemberData(nameof(FaultCases.Heads), MemberType = typeof(FaultCases))]
    [MemberData(nameof(FaultCases.Texts), MemberType = typeof(FaultCases))]
    [MemberData(nameof(FaultCases.Articles), MemberType = typeof(FaultCases))]
    [MemberData(nameof(FaultCases.Scripts), MemberType = typeof(FaultCases))]
    [MemberData(nameof(FaultCases.Consents), MemberType = typeof(FaultCases))]
    [MemberData(nameof(ContactFaultCases.Organisation), MemberType = typeof(ContactFaultCases))]
    [MemberData(nameof(ContactFaultCases.Conduct), MemberType = typeof(ContactFaultCases))]
    [MemberData(nameof(ContactFaultCases.Services), MemberType = typeof(ContactFaultCases))]
    [MemberData(nameof(ContactFaultCases.Screening), MemberType = typeof(ContactFaultCases))]
    public void A_spoilt_file_gives_a_fault_with_its_line(string file, string old, string changed, int line, string message)
    {
        _folder.Edit(file, old, changed);

        var result = _folder.Load();

        Assert.Null(result.Pack);
        Assert.Contains(result.Faults, fault => fault.Path == $"content/{file}" && fault.Line == line && fault.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(result.Faults, fault => Assert.NotEmpty(fault.Mend));
    }

    [Theory]
    [InlineData("faq/scams/ar.md", "scams is missing in ar")]
    [InlineData("scripts/welcome/ar.yaml", "welcome is missing in ar")]
    [InlineData("consent/child/ar.yaml", "child is missing in ar")]
    [InlineData("organisation.yaml", "the file is missing")]
    [InlineData("services/areas.yaml", "the file is missing")]
    [InlineData("services/categories.yaml", "the file is missing")]
    public void A_missing_file_is_a_fault_under_its_own_name(string file, string message)
    {
        _folder.Delete(file);

        var result = _folder.Load();

        Assert.Contains(result.Faults, fault => fault.Path == $"content/{file}" && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_article_that_a_dialog_leads_to_is_a_fault()
    {
        var result = _folder.Load(ContentFolder.Requirements with { Articles = [new ArticleId("legal-aid")] });

        Assert.Contains(result.Faults, fault => fault.Path == "content/faq/legal-aid/en.md" && fault.Message.Contains("is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_consent_script_is_a_fault()
    {
        Directory.Delete(Path.Combine(_folder.Root, "consent/urgent"), recursive: true);

        var result = _folder.Load();

        Assert.Contains(result.Faults, fault => fault.Path == "content/consent/urgent/en.yaml" && fault.Message == "the consent urgent is missing");
    }

    [Fact]
    public void A_missing_script_key_is_a_fault_in_each_language()
    {
        var result = _folder.Load(ContentFolder.Requirements with { TextKeys = ["welcome.full", "welcome.short", "choice.menu"] });

        Assert.Equal(
            ["content/scripts/welcome/ar.yaml", "content/scripts/welcome/en.yaml"],
            result.Faults.Where(fault => fault.Message == "the text welcome.short is missing").Select(fault => fault.Path));
    }

    [Theory]
    [InlineData("faq/scams/xx.md")]
    [InlineData("faq/scams/fr.md")]
    [InlineData("faq/scams/en.txt")]
    [InlineData("faq/stray.md")]
    [InlineData("scripts/welcome/fr.yaml")]
    [InlineData("consent/other/en.yaml")]
    [InlineData("services/stray.yaml")]
    [InlineData("screening/other/en.yaml")]
    [InlineData("screening/topics/other/en.yaml")]
    [InlineData("screening/topics/scam/xx.yaml")]
    [InlineData("other/en.yaml")]
    [InlineData("stray.yaml")]
    public void A_file_that_has_no_place_is_a_fault(string file)
    {
        _folder.Write(file, "state: machine\n");

        var result = _folder.Load();

        Assert.Contains(result.Faults, fault => fault.Path == $"content/{file}" && fault.Line == 1);
    }

    [Fact]
    public void A_review_is_due_the_day_after_its_date_and_not_on_it()
    {
        var onTheDay = _folder.Load(ContentFolder.Requirements with { Today = new DateOnly(2027, 5, 20) });
        var after = _folder.Load(ContentFolder.Requirements with { Today = new DateOnly(2027, 5, 21) });

        Assert.DoesNotContain(onTheDay.Findings, finding => finding.Rule == "review-due");
        Assert.NotNull(after.Pack);
        Assert.Contains(after.Findings, fault => fault is { Path: "content/faq/scams/en.md", Line: 6, Message: "the review is due" });
    }

    [Fact]
    public void All_faults_of_all_files_are_found_at_once_in_order()
    {
        _folder.Edit(GoodContent.Script, "state: machine", "state: perfect\ncolour: red");
        _folder.Edit(GoodContent.Article, "label: Scams en", "label: A label that is much too long");
        _folder.Edit(GoodContent.Organisation, "cost: local", "cost: cheap");

        var faults = _folder.Load().Faults;

        Assert.Equal(
            ["content/faq/scams/en.md:3", "content/organisation.yaml:22", "content/scripts/welcome/en.yaml:1", "content/scripts/welcome/en.yaml:2"],
            faults.Select(fault => $"{fault.Path}:{fault.Line}"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault()
    {
        var result = ContentLoader.Load(Path.Combine(_folder.Root, "nowhere"), ContentFolder.Requirements);

        Assert.Contains(result.Faults, fault => fault.Message == "the content folder is missing");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        var outside = Path.GetTempFileName();
        File.WriteAllText(outside, _folder.Read(GoodContent.Script));
        _folder.Delete(GoodContent.Script);
        File.CreateSymbolicLink(Path.Combine(_folder.Root, GoodContent.Script), outside);

        var result = _folder.Load();
        File.Delete(outside);

        Assert.Contains(result.Faults, fault => fault.Path == $"content/{GoodContent.Script}" && fault.Message == "this is a symbolic link");
    }
}
