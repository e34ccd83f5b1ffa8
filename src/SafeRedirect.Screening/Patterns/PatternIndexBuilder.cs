using SafeRedirect.Screening.Patterns.Matching;

namespace SafeRedirect.Screening.Patterns;

/// <summary>Collects patterns and builds their <see cref="PatternIndex"/>.</summary>
internal sealed class PatternIndexBuilder(PatternCompiler compiler, Anchoring anchoring)
{
    // Words of a language's list of frequent words are expected this many times more often than others.
    private const int FrequentWord = 200;

    private readonly List<(int Rule, PatternPart Part)> patterns = [];

    /// <summary>Adds the pattern of a rule.</summary>
    /// <exception cref="PatternFaultException">The pattern cannot be used.</exception>
    public void Add(int rule, PatternNode pattern)
    {
        var part = compiler.Compile(Trim(pattern));
        if (part.MinimumWords == 0)
        {
            throw new PatternFaultException("the pattern can match without a single word; at least one word must not be optional");
        }

        if (part.MaximumWords > MatchWindow.MaximumWords)
        {
            throw new PatternFaultException("the pattern can be longer than 60 words; split it into several lines");
        }

        patterns.Add((rule, part));
    }

    /// <param name="frequent">Literals that stand in most messages of a language; a pattern is not tried for their sake alone.</param>
    public PatternIndex Build(Vocabulary vocabulary, IReadOnlySet<int> frequent)
    {
        var bases = Costs(vocabulary, frequent);
        int[] costs = [.. bases];
        var entries = new PatternEntry[patterns.Count];
        var literals = new int[patterns.Count][];
        for (var index = 0; index < entries.Length; index++)
        {
            var (rule, part) = patterns[index];
            var anchor = Anchor(part, costs);
            foreach (var literal in anchor.Literals)
            {
                costs[literal] += bases[literal]; // the more patterns a word finds already, the less it is wanted for the next
            }

            entries[index] = new PatternEntry(part, rule, part.MinimumWords, anchor.Before);
            literals[index] = anchor.Literals;
        }

        return new PatternIndex(entries, literals, vocabulary.Count);
    }

    private PatternAnchor Anchor(PatternPart part, int[] costs)
    {
        if (anchoring == Anchoring.RarestWord)
        {
            return part.Anchor(costs)!;
        }

        var first = new HashSet<int>();
        part.AddFirst(first);
        return new PatternAnchor([.. first], 0, 0);
    }

    // Short words are frequent in every language, whether or not its list of frequent words is there.
    private static int[] Costs(Vocabulary vocabulary, IReadOnlySet<int> frequent)
    {
        var costs = new int[vocabulary.Count];
        for (var literal = 0; literal < costs.Length; literal++)
        {
            var length = vocabulary.LengthOf(literal);
            costs[literal] = frequent.Contains(literal) ? FrequentWord : length <= 2 ? FrequentWord / 2 : length == 3 ? 20 : length == 4 ? 8 : 4;
        }

        return costs;
    }

    // Words that may be missing at the ends change the length of a match, which matters to answers and cues only.
    private PatternNode Trim(PatternNode pattern)
    {
        if (pattern is not PatternNode.Sequence sequence)
        {
            return pattern;
        }

        var (first, last) = (0, sequence.Parts.Count - 1);
        while (first <= last && IsLoose(sequence.Parts[first]))
        {
            first++;
        }

        while (last > first && IsLoose(sequence.Parts[last]))
        {
            last--;
        }

        var isWhole = first > last || last - first == sequence.Parts.Count - 1;
        return isWhole ? pattern : new PatternNode.Sequence([.. sequence.Parts.Skip(first).Take(last - first + 1)]);
    }

    private bool IsLoose(PatternNode part) => part is PatternNode.Gap || (part is PatternNode.Optional && anchoring == Anchoring.RarestWord);
}
