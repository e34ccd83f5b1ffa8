using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Tests.Hsds;

public sealed class NameUuidTests
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    [Fact]
    public void The_example_of_the_standard_gives_its_uuid()
    {
        // RFC 9562, appendix A.4, read on 2026-11-25.
        var uuid = NameUuid.Of(Dns, "www.example.com");

        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), uuid);
    }

    [Fact]
    public void Two_organisations_with_a_service_of_the_same_id_have_different_uuids()
    {
        var (one, other) = (new HsdsIds("one.example.org").Id("service", "clinic"), new HsdsIds("other.example.org").Id("service", "clinic"));

        Assert.NotEqual(one, other);
        Assert.Equal(one, new HsdsIds("one.example.org").Id("service", "clinic"));
    }
}
