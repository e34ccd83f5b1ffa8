using System.Buffers;

namespace SafeRedirect.Screening.Patterns;

/// <summary>Reads one pattern.</summary>
internal ref struct PatternParser
{
    private const int MaximumDepth = 8;
    private const int MaximumLength = 4_000;
    private static readonly PatternNode.Gap AnyWords = new();
    private static readonly SearchValues<char> EndsOfWord = SearchValues.Create(" \t()[]<>|");

    private readonly ReadOnlySpan<char> text;
    private readonly IReadOnlyDictionary<string, PatternNode> classes;
    private int position;

    private PatternParser(ReadOnlySpan<char> text, IReadOnlyDictionary<string, PatternNode> classes)
    {
        this.text = text;
        this.classes = classes;
    }

    /// <param name="classes">The classes of the pattern's language, by name.</param>
    /// <exception cref="PatternFaultException">The pattern cannot be read; the message says why.</exception>
    public static PatternNode Parse(string pattern, IReadOnlyDictionary<string, PatternNode> classes)
    {
        if (pattern.Length > MaximumLength)
        {
            throw new PatternFaultException("the pattern is longer than 4000 characters; split it into several lines");
        }

        var parser = new PatternParser(pattern, classes);
        var node = parser.Alternatives(0);
        if (parser.position < parser.text.Length)
        {
            throw new PatternFaultException($"'{parser.text[parser.position]}' closes a bracket that was not opened");
        }

        return node;
    }

    private PatternNode Alternatives(int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new PatternFaultException("brackets stand more than eight deep; split the pattern into several lines");
        }

        var options = new List<PatternNode> { Sequence(depth) };
        while (position < text.Length && text[position] == '|')
        {
            position++;
            options.Add(Sequence(depth));
        }

        return options.Count == 1 ? options[0] : new PatternNode.Choice(options);
    }

    private PatternNode Sequence(int depth)
    {
        var parts = new List<PatternNode>();
        while (position < text.Length && text[position] is not (')' or ']' or '|'))
        {
            switch (text[position])
            {
                case '(':
                    parts.Add(Bracketed(')', depth));
                    break;
                case '[':
                    parts.Add(new PatternNode.Optional(Bracketed(']', depth)));
                    break;
                case '<':
                    parts.Add(Class());
                    break;
                case '>':
                    throw new PatternFaultException("'>' closes a class that was not opened with '<'");
                default:
                    Words(parts);
                    break;
            }
        }

        return parts.Count switch
        {
            0 => throw new PatternFaultException("a pattern, bracket or alternative is empty; for something that may be missing write [x]"),
            1 => parts[0],
            _ => new PatternNode.Sequence(parts),
        };
    }

    private PatternNode Bracketed(char close, int depth)
    {
        position++;
        var inner = Alternatives(depth + 1);
        if (position >= text.Length || text[position] != close)
        {
            throw new PatternFaultException($"a bracket is not closed: '{close}' is missing");
        }

        position++;
        return inner;
    }

    private PatternNode Class()
    {
        var end = text[position..].IndexOf('>');
        if (end < 0)
        {
            throw new PatternFaultException("a class is not closed: '>' is missing");
        }

        var name = text.Slice(position + 1, end - 1).Trim().ToString();
        position += end + 1;
        return classes.TryGetValue(name, out var words)
            ? words
            : throw new PatternFaultException($"the class <{name}> does not stand in the classes file of this language");
    }

    private void Words(List<PatternNode> parts)
    {
        var rest = text[position..];
        var end = rest.IndexOfAny(EndsOfWord);
        var token = end < 0 ? rest : rest[..end];
        position += Math.Max(token.Length, 1);
        if (token is "..")
        {
            parts.Add(AnyWords);
            return;
        }

        var isPrefix = token.EndsWith("*");
        var word = (isPrefix ? token[..^1] : token).ToString();
        if (word.Contains('*'))
        {
            throw new PatternFaultException("'*' stands only at the end of a word");
        }

        AddFolded(parts, TextFolding.Fold(word), isPrefix);
    }

    // A token such as "e-mail" folds to several words, and a lone punctuation mark to none.
    private static void AddFolded(List<PatternNode> parts, string folded, bool isPrefix)
    {
        if (folded.Length == 0)
        {
            if (isPrefix)
            {
                throw new PatternFaultException("'*' needs the beginning of a word before it; for any words write ..");
            }

            return;
        }

        if (!folded.Contains(' '))
        {
            parts.Add(new PatternNode.Word(folded, isPrefix));
            return;
        }

        var words = folded.Split(' ');
        for (var index = 0; index < words.Length; index++)
        {
            parts.Add(new PatternNode.Word(words[index], isPrefix && index == words.Length - 1));
        }
    }
}
