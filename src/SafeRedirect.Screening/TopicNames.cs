using System.Collections.Frozen;

namespace SafeRedirect.Screening;

/// <summary>The ids of topics in files and output: <c>gender-violence</c>.</summary>
public static class TopicNames
{
    private static readonly FrozenDictionary<Topic, string> Ids = KebabCase.Names<Topic>();
    private static readonly FrozenDictionary<string, Topic> Topics = Ids.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The id of a topic.</summary>
    public static string Id(this Topic topic) => Ids[topic];

    /// <returns><see langword="false"/> when <paramref name="id"/> names no topic.</returns>
    public static bool TryParse(string id, out Topic topic) => Topics.TryGetValue(id, out topic);
}
