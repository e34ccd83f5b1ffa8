namespace SafeRedirect.Screening.Answers;

/// <summary>The folded labels of a list of options.</summary>
internal sealed class Labels
{
    // Shorter words ("a", "of", "to") say little about which label is meant.
    private const int TellingLength = 3;

    // "I want legal aid" names a label; in "I am afraid to call" a short label only happens to stand.
    private const int WordsAroundLabel = 2;
    private readonly string[] labels;

    private Labels(string[] labels) => this.labels = labels;

    public static Labels Of(IReadOnlyList<string> options) => new([.. options.Select(TextFolding.Fold)]);

    /// <returns>The label that was written in full; <see langword="null"/> when there is none.</returns>
    public Pick? Equal(string text)
    {
        var first = Array.IndexOf(labels, text);
        return first < 0 ? null : Array.LastIndexOf(labels, text) == first ? new Pick(first) : Pick.Ambiguous;
    }

    /// <summary>The label that the answer is a part of, that it holds, or whose telling words it holds.</summary>
    /// <param name="isDenied">The answer says no to something: then a label inside it is not meant.</param>
    public Pick Part(string text, bool isDenied)
    {
        var containing = Only(label => label.Length > 0 && Holds(label, text));
        if (containing != default || isDenied)
        {
            return containing;
        }

        var contained = Only(label => label.Length > 0 && Holds(text, label) && Words(text) <= Words(label) + WordsAroundLabel);
        return contained != default ? contained : ByWords(text);
    }

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;

    // Whole words only: "aid" is a part of "legal aid", not of "aids".
    private static bool Holds(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || text[at - 1] == ' ') && (at + part.Length == text.Length || text[at + part.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private Pick Only(Func<string, bool> isMeant)
    {
        var found = default(Pick);
        for (var index = 0; index < labels.Length; index++)
        {
            if (isMeant(labels[index]))
            {
                found = found == default ? new Pick(index) : Pick.Ambiguous;
            }
        }

        return found;
    }

    // "doctor please" means "A doctor": every telling word of the label was said. One word of several is not enough: "money help" is not "Urgent help".
    private Pick ByWords(string text) => Only(label =>
    {
        var telling = label.Split(' ').Where(word => word.Length >= TellingLength).ToList();
        return telling.Count > 0 && telling.TrueForAll(word => Holds(text, word));
    });
}
