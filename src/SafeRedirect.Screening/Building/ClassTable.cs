using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Building;

/// <summary>The classes of each language. All patterns of a language share one node a class, so that it is written out once.</summary>
internal sealed class ClassTable
{
    private static readonly Dictionary<string, PatternNode> None = [];
    private readonly Dictionary<string, Dictionary<string, PatternNode>> classes = [];
    private readonly Dictionary<(string Language, string Name), List<PatternNode>> words = [];

    /// <exception cref="PatternFaultException">The line is no word or phrase.</exception>
    public void Add(LexiconEntry entry)
    {
        var node = PatternParser.Parse(entry.Pattern, None);
        var parts = node is PatternNode.Sequence sequence ? sequence.Parts : [node];
        if (!parts.All(part => part is PatternNode.Word))
        {
            throw new PatternFaultException("a class holds words and phrases, no patterns");
        }

        if (!words.TryGetValue((entry.Language, entry.List), out var options))
        {
            words[(entry.Language, entry.List)] = options = [];
            if (!classes.TryGetValue(entry.Language, out var named))
            {
                classes[entry.Language] = named = new Dictionary<string, PatternNode>(StringComparer.Ordinal);
            }

            named[entry.List] = new PatternNode.Choice(options);
        }

        options.Add(node);
    }

    public IReadOnlyDictionary<string, PatternNode> Of(string language) => classes.GetValueOrDefault(language) ?? None;
}
