using System.Text;

namespace SafeRedirect.Bot.Tests.Canary;

public sealed class CanarySearchTests
{
    public static TheoryData<string> EveryForm => [.. CanarySearch.Forms("quillfeather").Select(form => form.Form)];

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void A_planted_canary_is_found_in_each_form(string form)
    {
        var planted = CanarySearch.Forms("quillfeather").Single(candidate => candidate.Form == form).Pattern;
        byte[] haystack = [.. Encoding.UTF8.GetBytes("before "), .. planted, .. Encoding.UTF8.GetBytes(" after")];

        var found = CanarySearch.Find(haystack, ["quillfeather"]);

        Assert.Contains($"quillfeather ({form})", found);
    }

    [Fact]
    public void A_canary_inside_a_longer_base64_text_is_found_wherever_it_begins()
    {
        for (var before = 0; before < 3; before++)
        {
            var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', before) + "my name is quillfeather, yes"));

            var found = CanarySearch.Find(Encoding.ASCII.GetBytes(encoded), ["quillfeather"]);

            Assert.NotEmpty(found);
        }
    }

    [Fact]
    public void Other_text_holds_no_canary()
    {
        var found = CanarySearch.Find("Nothing of that kind stands here, only a quill and a feather."u8, Canaries.Needles);

        Assert.Empty(found);
    }
}
