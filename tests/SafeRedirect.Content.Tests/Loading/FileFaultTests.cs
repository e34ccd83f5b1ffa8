using System.Text;

namespace SafeRedirect.Content.Tests.Loading;

public sealed class FileFaultTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_byte_order_mark_is_a_fault_and_the_file_is_still_read()
    {
        _folder.WriteBytes(GoodContent.Script, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(_folder.Read(GoodContent.Script))]);

        AssertOnly(1, "byte-order mark");
    }

    [Fact]
    public void Windows_line_ends_are_a_fault_and_the_file_is_still_read()
    {
        _folder.Write(GoodContent.Script, _folder.Read(GoodContent.Script).Replace("\n", "\r\n", StringComparison.Ordinal));

        AssertOnly(1, "CRLF");
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_fault_at_their_line()
    {
        _folder.WriteBytes(GoodContent.Script, [.. "state: machine\nchecked: "u8, 0xC3, 0x28, (byte)'\n']);

        AssertHas(2, "not valid UTF-8");
    }

    [Fact]
    public void A_file_over_256_KB_is_not_read()
    {
        _folder.Write(GoodContent.Script, new string('a', (256 * 1024) + 1));

        AssertHas(1, "more than 256");
    }

    [Fact]
    public void An_empty_file_is_a_fault()
    {
        _folder.Write(GoodContent.Script, " \n");

        AssertHas(1, "the file is empty");
    }

    [Fact]
    public void A_mark_that_turns_the_direction_of_text_is_a_fault()
    {
        _folder.Edit(GoodContent.Script, "no names", "no \u202Enames");

        AssertOnly(9, "U+202E");
    }

    private void AssertOnly(int line, string message)
    {
        var fault = Assert.Single(_folder.Load().Faults);
        Assert.Equal(($"content/{GoodContent.Script}", line), (fault.Path, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private void AssertHas(int line, string message) =>
        Assert.Contains(_folder.Load().Faults, fault => fault.Path == $"content/{GoodContent.Script}" && fault.Line == line && fault.Message.Contains(message, StringComparison.Ordinal));
}
