using SafeRedirect.Screening.Patterns.Matching;

namespace SafeRedirect.Screening.Patterns;

/// <summary>Turns patterns as written into parts that match. The classes that patterns share become one part.</summary>
internal sealed class PatternCompiler(Vocabulary vocabulary)
{
    private readonly Dictionary<PatternNode, PatternPart> choices = new(ReferenceEqualityComparer.Instance);

    public PatternPart Compile(PatternNode node) => node switch
    {
        PatternNode.Word word => new WordPart([Literal(word)]),
        PatternNode.Gap => GapPart.Instance,
        PatternNode.Choice choice => Shared(choice),
        PatternNode.Optional optional => new OptionalPart(Compile(optional.Part)),
        PatternNode.Sequence sequence => new SequencePart([.. sequence.Parts.Select(Compile)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private PatternPart Shared(PatternNode.Choice choice)
    {
        if (!choices.TryGetValue(choice, out var part))
        {
            choices[choice] = part = OneOf(Flat(choice));
        }

        return part;
    }

    // (a|(b|c)) is (a|b|c).
    private static IEnumerable<PatternNode> Flat(PatternNode.Choice choice) =>
        choice.Options.SelectMany(option => option is PatternNode.Choice inner ? Flat(inner) : [option]);

    private PatternPart OneOf(IEnumerable<PatternNode> options)
    {
        var words = new HashSet<int>();
        var phrases = new List<int[]>();
        var parts = new List<PatternPart>();
        foreach (var option in options)
        {
            if (option is PatternNode.Word word)
            {
                words.Add(Literal(word));
            }
            else if (option is PatternNode.Sequence sequence && sequence.Parts.All(part => part is PatternNode.Word))
            {
                phrases.Add([.. sequence.Parts.Cast<PatternNode.Word>().Select(Literal)]);
            }
            else
            {
                parts.Add(Compile(option));
            }
        }

        if (phrases.Count > 0)
        {
            parts.Insert(0, new PhrasesPart([.. phrases]));
        }

        if (words.Count > 0)
        {
            parts.Insert(0, new WordPart([.. words.Order()]));
        }

        return parts.Count == 1 ? parts[0] : new ChoicePart([.. parts]);
    }

    private int Literal(PatternNode.Word word) => vocabulary.Add(word.Text, word.IsPrefix);
}
