using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Answers;

/// <summary>Collects the answers in a message.</summary>
internal readonly struct AnswerSink(AnswerRule[] rules, List<AnswerHit> hits) : IMatchSink
{
    public bool Wants(int rule, int weight) => true;

    public void Found(int rule, int weight, int anchor, int end) => hits.Add(new AnswerHit(rules[rule], anchor, end));
}
