using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Tests.Loading;

/// <summary>The fast reader of plain lists gives what the parser gives, or nothing.</summary>
public sealed class SimpleYamlTests
{
    [Fact]
    public void Every_screening_file_reads_the_same_both_ways()
    {
        var files = SourceFolder.Read(Path.Combine(Matching.RealContent.Folder, "screening"), new FaultList());
        var simple = 0;

        foreach (var file in files)
        {
            if (SimpleYaml.TryRead(file, new FaultList()) is { } fields)
            {
                simple++;
                Assert.Equal(Written(YamlReader.ReadFile(file, new FaultList())!.Entries), Written(fields.Entries));
            }
        }

        Assert.True(simple > files.Count * 3 / 4, $"Only {simple} of {files.Count} files are simple.");
    }

    [Theory]
    [InlineData("a:\n  - one\n  - \"two: #\"\n# c\nb: c d\n")]
    [InlineData("a:\n  b:\n    - one\n  c:\n    - two\nd:\n  - 3\n")]
    [InlineData("a: {b: 1, c: -20}\n")]
    [InlineData("a:\n  - (x|y) <z> .. w*\n")]
    public void Plain_lists_read_the_same_both_ways(string yaml)
    {
        var file = SourceFile.Of("content/screening/x/en.yaml", yaml);

        var fields = SimpleYaml.TryRead(file, new FaultList());

        Assert.Equal(Written(YamlReader.ReadFile(file, new FaultList())!.Entries), Written(fields!.Entries));
    }

    [Theory]
    [InlineData("a:\n  - [x] y\n")]
    [InlineData("a:\n  - 'x'\n")]
    [InlineData("a:\n  - \"x \\\" y\"\n")]
    [InlineData("a:\n  - \"x\" # y\n")]
    [InlineData("a:\n  - x # y\n")]
    [InlineData("a:\n  - x: y\n")]
    [InlineData("a:\n  - |\n    x\n")]
    [InlineData("a:\n  - x\n    y\n")]
    [InlineData("a:\n- x\n")]
    [InlineData("a: {b: c}\n")]
    [InlineData("a: {b: 1,c: 2}\n")]
    [InlineData("a: {b: 1, b: 2}\n")]
    [InlineData("a: {b: --1}\n")]
    [InlineData("a: [b]\n")]
    [InlineData("a:\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a:\n  b:\n    - x\n  b:\n    - y\n")]
    [InlineData("a:\n  b:\n    - x\n  - y\n")]
    [InlineData("a:\n  - x\n  b:\n    - y\n")]
    [InlineData("a:\n  - &x y\n")]
    [InlineData("a:\n  -\tx\n")]
    [InlineData("---\na: b\n")]
    [InlineData("a b: c\n")]
    [InlineData("a:b\n")]
    [InlineData("")]
    public void Anything_else_is_left_to_the_parser(string yaml) =>
        Assert.Null(SimpleYaml.TryRead(SourceFile.Of("content/screening/x/en.yaml", yaml), new FaultList()));

    private static string Written(IEnumerable<YamlEntry> entries) => string.Join('\n', entries.Select(entry => $"{entry.Line} {entry.Key} = {Written(entry.Value)}"));

    private static string Written(YamlValue value) => value switch
    {
        YamlScalar scalar => $"{scalar.Line} '{scalar.Value}' {scalar.IsBlock}",
        YamlSequence sequence => $"{sequence.Line} [{string.Join(", ", sequence.Items.Select(Written))}]",
        YamlMapping mapping => $"{mapping.Line} {{{Written(mapping.Entries)}}}",
        _ => throw new InvalidOperationException(),
    };
}
