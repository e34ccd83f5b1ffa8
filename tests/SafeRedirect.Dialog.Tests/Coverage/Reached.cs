using SafeRedirect.Dialog.Tests.Transcripts;

namespace SafeRedirect.Dialog.Tests.Coverage;

/// <summary>What a set of transcripts reaches in the dialogs.</summary>
internal sealed class Reached
{
    private const char Open = '\u27E6';
    private const char Close = '\u27E7';

    public HashSet<string> Frames { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Effects { get; } = new(StringComparer.Ordinal);

    public HashSet<Counter> Counters { get; } = [];

    /// <summary>Choices that were offered and then tapped or typed.</summary>
    public HashSet<ChoiceId> Chosen { get; } = [];

    /// <summary>Choices that were offered.</summary>
    public HashSet<ChoiceId> Offered { get; } = [];

    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The content, with each script text (but the labels, which people type) replaced by its key and its placeholders: so a reply shows every key that it is made of.</summary>
    public static Knowledge Marked(ContentPack pack) => TestKnowledge.Build(new ContentPack
    {
        Organisation = pack.Organisation,
        Articles = pack.Articles,
        Texts = pack.Texts.ToDictionary(pair => pair.Key, pair => IsLabel(pair.Key.Key) ? pair.Value : Mark(pair.Key.Key, pair.Value)),
        Consents = pack.Consents,
        Directory = pack.Directory,
        Screening = pack.Screening,
        Matcher = pack.Matcher,
        Files = pack.Files,
    });

    public void Add(IReadOnlyList<TranscriptTurn> turns)
    {
        foreach (var turn in turns)
        {
            Frames.UnionWith(turn.Result.State.Stack.Select(frame => frame.GetType().Name));
            Effects.UnionWith(turn.Result.Effects.Select(effect => effect.GetType().Name));
            Counters.UnionWith(turn.Result.Effects.OfType<Effect.Count>().Select(count => count.Counter));
            Texts.UnionWith(turn.Result.Replies.SelectMany(reply => Keys(reply.Text)));
            Offered.UnionWith(turn.Result.State.Offered);
            if (turn.Heard.Inbound.Choice is { } choice && turn.Before is { } before && before.Offered.Contains(choice))
            {
                Chosen.Add(choice);
            }
        }
    }

    private static bool IsLabel(string key) => key.StartsWith("choice.", StringComparison.Ordinal);

    // Placeholders stay, since lines are put into lines; the reply's own key stands in front of them.
    private static string Mark(string key, string text)
    {
        var placeholders = text.Split('{').Skip(1).Select(rest => $"{{{rest[..rest.IndexOf('}', StringComparison.Ordinal)]}}}");
        return $"{Open}{key}{Close} {string.Join(' ', placeholders.Distinct(StringComparer.Ordinal))}";
    }

    private static IEnumerable<string> Keys(string text) =>
        text.Split(Open).Skip(1).Where(rest => rest.Contains(Close, StringComparison.Ordinal)).Select(rest => rest[..rest.IndexOf(Close, StringComparison.Ordinal)]);
}
