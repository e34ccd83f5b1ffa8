using System.Reflection;

namespace SafeRedirect.Dialog.Tests.Architecture;

public sealed class ReferenceTests
{
    [Fact]
    public void Screening_references_nothing_of_ours() => Assert.Empty(OursIn(typeof(Screener).Assembly));

    [Fact]
    public void Content_references_nothing_of_ours() => Assert.Empty(OursIn(typeof(ContentPack).Assembly));

    [Fact]
    public void Dialog_references_content_and_screening_only() =>
        Assert.Equal(["SafeRedirect.Content", "SafeRedirect.Screening"], OursIn(typeof(Turn).Assembly));

    [Fact]
    public void Dialog_and_screening_reference_no_package_and_content_only_its_parsers()
    {
        Assert.Empty(PackagesIn(typeof(Turn).Assembly));
        Assert.Empty(PackagesIn(typeof(Screener).Assembly));
        Assert.Equal(["CsvHelper", "Markdig", "YamlDotNet"], PackagesIn(typeof(ContentPack).Assembly));
    }

    [Fact]
    public void The_check_sees_references_that_are_there()
    {
        Assert.Contains("SafeRedirect.Dialog", OursIn(typeof(ReferenceTests).Assembly));
        Assert.Contains(PackagesIn(typeof(ReferenceTests).Assembly), name => name.StartsWith("xunit", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> OursIn(Assembly assembly) => [.. Names(assembly).Where(name => name.StartsWith("SafeRedirect.", StringComparison.Ordinal))];

    private static IReadOnlyList<string> PackagesIn(Assembly assembly) =>
        [.. Names(assembly).Where(name => !name.StartsWith("SafeRedirect.", StringComparison.Ordinal) && !name.StartsWith("System.", StringComparison.Ordinal))];

    private static IEnumerable<string> Names(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!).Order(StringComparer.Ordinal);
}
