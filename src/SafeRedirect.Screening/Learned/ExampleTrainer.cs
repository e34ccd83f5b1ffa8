namespace SafeRedirect.Screening.Learned;

/// <summary>Teaches the classifier of disclosures: logistic regression for "a disclosure?" and "urgent?", a multinomial one for the topic.</summary>
internal static class ExampleTrainer
{
    /// <summary>An example that is answered this well teaches nothing more.</summary>
    private const float Settled = 0.03f;

    // A third of the features weigh so little that leaving them out changes no figure by more than a few tenths.
    private const sbyte Faint = 14;

    /// <summary>Trains on examples of all languages together: words and concepts that languages share help each other, and a message that mixes them is understood.</summary>
    public static ExampleClassifier Train(IReadOnlyList<Example> examples, ConceptTable concepts, IReadOnlyDictionary<string, Thresholds> thresholds)
    {
        var lists = FeatureLists.Of([.. examples.Select(example => (example.Language, example.Text))], concepts);
        var model = LinearTrainer.Train(lists, Scores.Row, (example, scores) => Subtract(examples[example], scores), Faint, out var kept);
        return new ExampleClassifier(model, concepts, Loudest(lists, kept, examples), thresholds);
    }

    private static bool Subtract(Example example, Span<float> scores)
    {
        scores[Scores.Disclosure] = Likelihood(scores[Scores.Disclosure]) - (example.Topic is null ? 0 : 1);
        scores[Scores.Urgent] = Likelihood(scores[Scores.Urgent]) - (example.Severity == Severity.Urgent ? 1 : 0);
        var topics = scores.Slice(Scores.FirstTopic, Scores.Topics);
        if (example.Topic is { } topic)
        {
            Softmax.Of(topics);
            topics[(int)topic] -= 1;
        }
        else
        {
            topics.Clear();
        }

        scores[(Scores.FirstTopic + Scores.Topics)..].Clear();
        return Softmax.Farthest(scores) > Settled;
    }

    private static float Likelihood(float score) => 1f / (1f + MathF.Exp(-score));

    /// <summary>For each feature the first example of a disclosure that has it: what a finding is explained by.</summary>
    private static ExampleSources Loudest(FeatureLists lists, IReadOnlyList<int> kept, IReadOnlyList<Example> examples)
    {
        var loudest = new int[lists.Numbers.Count];
        Array.Fill(loudest, -1);
        for (var example = 0; example < examples.Count; example++)
        {
            if (examples[example].Topic is not null)
            {
                foreach (var feature in lists[example])
                {
                    loudest[feature] = loudest[feature] < 0 ? example : loudest[feature];
                }
            }
        }

        return ExampleSources.Of([.. kept.Select(feature => loudest[feature])], examples);
    }
}
