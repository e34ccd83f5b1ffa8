namespace SafeRedirect.Content.Tests.Loading;

public sealed class ReleaseTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_example_is_refused_with_its_line()
    {
        var faults = ContentRelease.Check(_folder.Pack()).Where(fault => fault.Message.EndsWith("is an example", StringComparison.Ordinal));

        Assert.Equal(
            [
                ("content/organisation.yaml", "the organisation is an example"),
                ("content/organisation.yaml", "the hotline general is an example"),
                ("content/organisation.yaml", "the hotline women is an example"),
                ("content/organisation.yaml", "the hotline integrity is an example"),
                ("content/organisation.yaml", "the office main is an example"),
                ("content/organisation.yaml", "the office away is an example"),
                ("content/organisation.yaml", "the office third is an example"),
                ("content/services/harbour/clinic.yaml", "the service clinic is an example"),
            ],
            faults.Select(fault => (fault.Path, fault.Message)));
    }

    [Fact]
    public void A_reserved_number_is_refused_even_when_nothing_says_example()
    {
        RemoveExamples();

        var faults = ContentRelease.Check(_folder.Pack());

        Assert.Contains(faults, fault => fault is { Path: "content/organisation.yaml", Line: 7, Message: "the hotline general has a number that is reserved for examples" });
        Assert.Contains(faults, fault => fault is { Path: "content/services/harbour/clinic.yaml", Message: "the service clinic has a number that is reserved for examples" });
    }

    [Fact]
    public void A_reserved_host_is_refused()
    {
        var faults = ContentRelease.Check(_folder.Pack());

        Assert.Contains(faults, fault => fault.Message == "the host www.example.org is reserved for examples");
    }

    [Fact]
    public void Texts_for_safety_must_be_reviewed_and_others_need_not()
    {
        var unreviewed = ContentRelease.Check(_folder.Pack()).Where(fault => fault.Message.StartsWith("a text for safety", StringComparison.Ordinal));

        Assert.Equal(
            [
                "content/consent/child/ar.yaml:1", "content/consent/child/en.yaml:1", "content/consent/standard/ar.yaml:1", "content/consent/standard/en.yaml:1",
                "content/consent/urgent/ar.yaml:1", "content/consent/urgent/en.yaml:1", "content/faq/scams/ar.md:4", "content/faq/scams/en.md:4",
                "content/languages/ar.yaml:1", "content/languages/en.yaml:1", "content/notice/ar.yaml:1", "content/notice/en.yaml:1",
            ],
            unreviewed.Select(fault => $"{fault.Path}:{fault.Line}"));
    }

    [Fact]
    public void Real_contacts_and_reviewed_texts_may_be_released()
    {
        RemoveExamples();
        ReviewAll();
        // No real number stands in a test: a short one is in no reserved range.
        ReplaceAll(GoodContent.Organisation, "+44 1632 960001", "110001");
        ReplaceAll(GoodContent.Organisation, "+44 1632 960002", "110002");
        ReplaceAll(GoodContent.Organisation, "+44 1632 960003", "110003");
        ReplaceAll(GoodContent.Service, "+44 1632 960120", "110120");
        ReplaceAll(GoodContent.Organisation, "www.example.org", "help.unhcr.org");

        var faults = ContentRelease.Check(_folder.Pack());

        Assert.Empty(faults);
    }

    private void RemoveExamples()
    {
        foreach (var file in new[] { GoodContent.Organisation, GoodContent.Service })
        {
            _folder.Write(file, string.Join('\n', _folder.Read(file).Split('\n').Where(line => line.Trim() != "example: true")));
        }
    }

    private void ReviewAll()
    {
        foreach (var (path, _) in GoodContent.Files)
        {
            ReplaceAll(path, "state: machine\n", "state: reviewed\nreviewed-by: protection officer\n");
        }
    }

    private void ReplaceAll(string path, string old, string changed) => _folder.Write(path, _folder.Read(path).Replace(old, changed, StringComparison.Ordinal));
}
