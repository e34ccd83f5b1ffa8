using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Topics;

/// <summary>Keeps the best match of each topic and severity.</summary>
/// <param name="rules">All rules.</param>
/// <param name="slots">For each topic: the rule and weight of its ordinary, sensitive and urgent match.</param>
internal readonly ref struct TopicSink(ReadOnlySpan<TopicRule> rules, Span<TopicSlot> slots) : IMatchSink
{
    private const int Severities = 3;
    private readonly ReadOnlySpan<TopicRule> rules = rules;
    private readonly Span<TopicSlot> slots = slots;

    public static int SlotCount { get; } = Enum.GetValues<Topic>().Length * Severities;

    public static int SlotOf(Topic topic, Severity severity) => ((int)topic * Severities) + (int)severity;

    // A rule that could not be more specific than what its topic has already is not looked for: long and repetitive messages stay cheap.
    public bool Wants(int rule, int weight) => slots[SlotOf(rules[rule].Topic, rules[rule].Severity)].Weight < weight;

    public void Found(int rule, int weight, int anchor, int end)
    {
        ref var slot = ref slots[SlotOf(rules[rule].Topic, rules[rule].Severity)];
        if (weight > slot.Weight)
        {
            slot = new TopicSlot(rule, weight);
        }
    }
}
