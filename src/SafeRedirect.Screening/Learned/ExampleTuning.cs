using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>Chooses thresholds on examples held apart: each quarter of the examples is judged by a classifier trained on the other three.</summary>
internal static class ExampleTuning
{
    private const int Folds = 4;

    /// <summary>The share of ordinary messages that both layers together may take for a disclosure.</summary>
    private const double OrdinaryTaken = 0.05;

    /// <summary>Thresholds are written in hundredths.</summary>
    private const float Above = 0.01f;

    /// <summary>The share of urgent disclosures that must be called urgent, of those noticed.</summary>
    private const double UrgentKept = 0.95;

    /// <summary>The thresholds of each language.</summary>
    /// <param name="isNoticed">Whether the phrases notice a text already: what they take wrongly leaves less for the classifier.</param>
    public static IReadOnlyDictionary<string, Thresholds> Choose(IReadOnlyList<Example> examples, ConceptTable concepts, Predicate<string> isNoticed)
    {
        var measured = new List<(Example Example, float Disclosure, float Urgent)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var classifier = ExampleTrainer.Train([.. examples.Where((_, i) => i % Folds != fold)], concepts, new Dictionary<string, Thresholds>(StringComparer.Ordinal));
            foreach (var example in examples.Where((_, i) => i % Folds == fold))
            {
                using var text = TextFolder.Fold(example.Text);
                var (disclosure, urgent) = classifier.Measure(text, example.Language);
                measured.Add((example, disclosure, urgent));
            }
        }

        return measured.Where(one => one.Example.Kind != ExampleKind.Expected).GroupBy(one => one.Example.Language, StringComparer.Ordinal).ToDictionary(language => language.Key, language => Of([.. language], isNoticed), StringComparer.Ordinal);
    }

    private static Thresholds Of(IReadOnlyList<(Example Example, float Disclosure, float Urgent)> measured, Predicate<string> isNoticed)
    {
        var disclosure = Disclosure(measured, isNoticed);
        var urgent = measured.Where(one => one.Example.Severity == Severity.Urgent && one.Disclosure >= disclosure).Select(one => one.Urgent).Order().ToList();
        return new Thresholds(disclosure, urgent.Count == 0 ? 0 : urgent[(int)(urgent.Count * (1 - UrgentKept))]);
    }

    /// <summary>The lowest score at which no more ordinary messages are taken than may be. Plain ones and near-misses weigh the same together, however many of each were written.</summary>
    private static float Disclosure(IReadOnlyList<(Example Example, float Disclosure, float Urgent)> measured, Predicate<string> isNoticed)
    {
        var weights = measured.CountBy(one => one.Example.Kind).ToDictionary(kind => kind.Key, kind => 0.5 / kind.Value);
        var ordinary = measured.Where(one => one.Example.Topic is null).Select(one => (one.Disclosure, Weight: weights[one.Example.Kind], IsNoticed: isNoticed(one.Example.Text))).ToList();
        var allowed = Math.Max(OrdinaryTaken - ordinary.Where(one => one.IsNoticed).Sum(one => one.Weight), OrdinaryTaken / 2);
        foreach (var (score, weight, _) in ordinary.Where(one => !one.IsNoticed).OrderByDescending(one => one.Disclosure))
        {
            allowed -= weight;
            if (allowed < 0)
            {
                return score + Above;
            }
        }

        return 0;
    }
}
