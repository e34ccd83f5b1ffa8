using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Topics;

/// <summary>Notices danger and disclosures.</summary>
/// <param name="languages">The languages that have rules.</param>
internal sealed class TopicScreen(PatternIndex index, TopicRule[] rules, IReadOnlySet<string> languages)
{
    /// <summary>Whether anything can be noticed in a language.</summary>
    public bool Covers(string language) => languages.Contains(language);

    /// <summary>Without a single rule nothing can be noticed, so everything is taken for sensitive.</summary>
    public bool IsBlind => rules.Length == 0;

    /// <summary>Whether a message about a topic must reach the topic's own team whatever else is in it.</summary>
    public static bool MustNotBeMissed(Topic topic) => Place(topic) < LastPlace;

    /// <returns>One finding a topic, the main topic first.</returns>
    public TopicFinding[] Notice(MessageWords words)
    {
        Span<TopicSlot> slots = stackalloc TopicSlot[TopicSink.SlotCount];
        slots.Clear();
        var sink = new TopicSink(rules, slots);
        index.Scan(words, ref sink);

        Span<TopicSlot> kept = stackalloc TopicSlot[TopicSink.SlotCount];
        var count = Keep(slots, kept);
        if (count == 0)
        {
            return [];
        }

        kept[..count].Sort(Compare);
        var findings = new TopicFinding[count];
        for (var place = 0; place < count; place++)
        {
            var rule = rules[kept[place].Rule];
            findings[place] = new TopicFinding(rule.Topic, rule.Severity, rule.Source);
        }

        return findings;
    }

    private const int LastPlace = 3;

    private static int Keep(ReadOnlySpan<TopicSlot> slots, Span<TopicSlot> kept)
    {
        var count = 0;
        for (var topic = 0; topic < slots.Length; topic += 3)
        {
            var (ordinary, sensitive, urgent) = (slots[topic], slots[topic + 1], slots[topic + 2]);
            if (urgent.Weight > 0)
            {
                kept[count++] = urgent;
            }
            else if (sensitive.Weight > 0 && ordinary.Weight == 0)
            {
                kept[count++] = sensitive;
            }
        }

        return count;
    }

    private int Compare(TopicSlot left, TopicSlot right)
    {
        var (first, second) = (rules[left.Rule], rules[right.Rule]);
        if (first.Severity != second.Severity)
        {
            return second.Severity.CompareTo(first.Severity);
        }

        if (left.Weight != right.Weight)
        {
            return right.Weight.CompareTo(left.Weight);
        }

        return Place(first.Topic) != Place(second.Topic) ? Place(first.Topic).CompareTo(Place(second.Topic)) : first.Topic.CompareTo(second.Topic);
    }

    // On a tie the topic whose team must not be missed comes first.
    private static int Place(Topic topic) => topic switch
    {
        Topic.StaffMisconduct => 0,
        Topic.ChildAtRisk => 1,
        Topic.SelfHarm => 2,
        _ => LastPlace,
    };
}
