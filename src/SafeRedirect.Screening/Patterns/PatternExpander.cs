namespace SafeRedirect.Screening.Patterns;

/// <summary>Writes a pattern out as the sequences of steps it stands for. Alternatives of one word each stay together as one set.</summary>
internal sealed class PatternExpander(Vocabulary vocabulary, LiteralSets sets)
{
    private const int MaximumForms = 20_000;

    // Words of a class, by the node that the patterns of a language share.
    private readonly Dictionary<PatternNode, List<PatternStep[]>> shared = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="PatternFaultException">The pattern stands for too many forms.</exception>
    public List<PatternStep[]> Expand(PatternNode node) => node switch
    {
        PatternNode.Word word => [[Step([vocabulary.Add(word.Text, word.IsPrefix)])]],
        PatternNode.Gap => [[new PatternStep(PatternStep.AnyWords, IsOptional: false)]],
        PatternNode.Choice choice => Shared(choice),
        PatternNode.Optional optional => OrNothing(Expand(optional.Part)),
        PatternNode.Sequence sequence => Together(sequence.Parts),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static List<PatternStep[]> OrNothing(List<PatternStep[]> forms)
    {
        if (forms is [[{ IsRequired: true } only]])
        {
            return [[only with { IsOptional = true }]];
        }

        return [.. forms, []];
    }

    private List<PatternStep[]> Shared(PatternNode.Choice choice)
    {
        if (!shared.TryGetValue(choice, out var forms))
        {
            shared[choice] = forms = OneOf(choice.Options);
        }

        return forms;
    }

    private List<PatternStep[]> OneOf(IReadOnlyList<PatternNode> options)
    {
        var single = new List<int>();
        var forms = new List<PatternStep[]>();
        foreach (var form in options.SelectMany(Expand))
        {
            if (form is [{ IsRequired: true } step])
            {
                single.AddRange(sets[step.Set]);
                continue;
            }

            forms.Add(form);
        }

        if (single.Count > 0)
        {
            forms.Insert(0, [Step(single)]);
        }

        return MergeLastWords(forms);
    }

    // Phrases of a class that differ in their last word only ("ex husband", "ex wife") become one form.
    private List<PatternStep[]> MergeLastWords(List<PatternStep[]> forms)
    {
        if (forms.Count < 8)
        {
            return forms;
        }

        return [.. forms.GroupBy(Beginning).Select(group => group.Key.Length == 0 || group.Count() == 1 ? [.. group] : Merged([.. group])).SelectMany(merged => merged)];
    }

    private static string Beginning(PatternStep[] form) =>
        form.Length > 1 && form[^1].IsRequired ? string.Join(' ', form[..^1].Select(step => step.IsOptional ? -2 - step.Set : step.Set)) : "";

    private PatternStep[][] Merged(PatternStep[][] forms)
    {
        List<int> last = [.. forms.SelectMany(form => sets[form[^1].Set].ToArray())];
        return [[.. forms[0][..^1], Step(last)]];
    }

    private List<PatternStep[]> Together(IReadOnlyList<PatternNode> parts)
    {
        List<PatternStep[]> forms = [[]];
        foreach (var part in parts)
        {
            var next = Expand(part);
            if (forms.Count * next.Count > MaximumForms)
            {
                throw new PatternFaultException("the pattern stands for more than 20,000 forms; split it into several lines");
            }

            forms = next.Count == 1 && forms.Count == 1
                ? [[.. forms[0], .. next[0]]]
                : [.. forms.SelectMany(_ => next, (first, second) => (PatternStep[])[.. first, .. second])];
        }

        return forms;
    }

    private PatternStep Step(List<int> literals) => new(sets.Add(literals), IsOptional: false);
}
