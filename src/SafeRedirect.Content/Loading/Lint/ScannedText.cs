using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading.Lint;

/// <summary>A text with its words, scanned once for all rules.</summary>
/// <param name="Sentences">For each sentence that has words: its first word and how many it has.</param>
internal sealed record ScannedText(PlacedText Text, List<Word> Words, List<(int First, int Count)> Sentences)
{
    /// <summary>Scans a text.</summary>
    public static ScannedText Of(PlacedText text, WordScan scan)
    {
        var words = scan.Of(text.Value);
        var sentences = new List<(int, int)>();
        var word = 0;
        foreach (var (start, length) in Lint.Sentences.Of(text.Value))
        {
            var first = word;
            while (word < words.Count && words[word].Start < start + length)
            {
                word++;
            }

            if (word > first)
            {
                sentences.Add((first, word - first));
            }
        }

        return new ScannedText(text, words, sentences);
    }
}
