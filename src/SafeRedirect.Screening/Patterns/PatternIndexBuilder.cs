namespace SafeRedirect.Screening.Patterns;

/// <summary>Collects patterns and builds their <see cref="PatternIndex"/>.</summary>
internal sealed class PatternIndexBuilder(PatternExpander expander, LiteralSets sets, Anchoring anchoring)
{
    // A match is followed in the bits of a 64-bit number, one a word.
    private const int MaximumWords = 60;
    private const int GapWords = 3;

    private readonly List<(int Rule, PatternStep[] Steps)> forms = [];

    /// <summary>Adds the pattern of a rule.</summary>
    /// <exception cref="PatternFaultException">The pattern cannot be used; nothing of it is kept.</exception>
    public void Add(int rule, PatternNode pattern)
    {
        var added = new List<PatternStep[]>();
        foreach (var form in expander.Expand(pattern))
        {
            var steps = Trim(form);
            if (!Array.Exists(steps, step => step.IsRequired))
            {
                throw new PatternFaultException("the pattern can match without a single word; at least one word must not be optional");
            }

            if (steps.Sum(Longest) > MaximumWords)
            {
                throw new PatternFaultException("the pattern is too long; split it into several lines");
            }

            added.AddRange(anchoring == Anchoring.FirstWord ? Beginnings(steps) : [steps]);
        }

        forms.AddRange(added.Select(steps => (rule, steps)));
    }

    /// <param name="commonLiterals">Literals that stand in most messages of a language; a form is not tried for their sake alone.</param>
    public PatternIndex Build(Vocabulary vocabulary, IReadOnlySet<int> commonLiterals)
    {
        var costs = Costs(vocabulary.Count, commonLiterals);
        var built = new PatternForm[forms.Count];
        for (var index = 0; index < built.Length; index++)
        {
            built[index] = Anchored(forms[index].Rule, forms[index].Steps, costs);
        }

        return new PatternIndex(built, sets, vocabulary.Count);
    }

    private static int Longest(PatternStep step) => step.IsGap ? GapWords : 1;

    private PatternStep[] Trim(PatternStep[] steps)
    {
        var first = Array.FindIndex(steps, step => !IsLoose(step));
        var last = Array.FindLastIndex(steps, step => !IsLoose(step));
        return first < 0 ? [] : steps[first..(last + 1)];
    }

    // Optional words at the ends change the length of a match, which matters to answers only.
    private bool IsLoose(PatternStep step) => step.IsGap || (step.IsOptional && anchoring == Anchoring.RarestWord);

    // "[oh] yes" begins with either word.
    private static IEnumerable<PatternStep[]> Beginnings(PatternStep[] steps)
    {
        for (var first = 0; first < steps.Length; first++)
        {
            if (!steps[first].IsGap)
            {
                yield return [steps[first] with { IsOptional = false }, .. steps[(first + 1)..]];
            }

            if (steps[first].IsRequired)
            {
                yield break;
            }
        }
    }

    // How often a literal is asked for stands for how often it is written.
    private int[] Costs(int literals, IReadOnlySet<int> commonLiterals)
    {
        var costs = new int[literals];
        foreach (var (_, steps) in forms)
        {
            foreach (var step in steps)
            {
                if (step.IsRequired && sets[step.Set].Length == 1)
                {
                    costs[sets[step.Set][0]]++;
                }
            }
        }

        foreach (var literal in commonLiterals)
        {
            costs[literal] += 1_000;
        }

        return costs;
    }

    private PatternForm Anchored(int rule, PatternStep[] steps, int[] costs)
    {
        var anchor = 0;
        var lowest = long.MaxValue;
        var candidates = anchoring == Anchoring.FirstWord ? 1 : steps.Length;
        for (var index = 0; index < candidates; index++)
        {
            if (steps[index].IsRequired && Cost(steps[index].Set, costs) is var cost && cost < lowest)
            {
                (anchor, lowest) = (index, cost);
            }
        }

        return new PatternForm(rule, steps, anchor, steps[..anchor].Sum(Longest), steps.Count(step => step.IsRequired));
    }

    private long Cost(int set, int[] costs)
    {
        var sum = 0L;
        foreach (var literal in sets[set])
        {
            sum += 1 + costs[literal];
        }

        return sum;
    }
}
