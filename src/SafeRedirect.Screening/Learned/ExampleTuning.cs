using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>Chooses thresholds on examples held apart: each quarter of the examples is judged by a classifier trained on the other three.</summary>
internal static class ExampleTuning
{
    private const int Folds = 4;

    /// <summary>The share of ordinary messages that both layers together may take for a disclosure.</summary>
    private const double OrdinaryTaken = 0.05;

    /// <summary>The share of urgent disclosures that must be called urgent, of those noticed.</summary>
    private const double UrgentKept = 0.92;

    /// <summary>The thresholds of each language.</summary>
    /// <param name="isNoticed">Whether the phrases notice a text already: what they take wrongly leaves less for the classifier.</param>
    public static IReadOnlyDictionary<string, Thresholds> Choose(IReadOnlyList<Example> examples, Predicate<string> isNoticed)
    {
        var measured = new List<(Example Example, float Disclosure, float Urgent)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var classifier = ExampleTrainer.Train([.. examples.Where((_, i) => i % Folds != fold)], new Dictionary<string, Thresholds>(StringComparer.Ordinal));
            foreach (var example in examples.Where((_, i) => i % Folds == fold))
            {
                using var text = TextFolder.Fold(example.Text);
                var (disclosure, urgent) = classifier.Measure(text);
                measured.Add((example, disclosure, urgent));
            }
        }

        return measured.Where(one => one.Example.Language.Length > 0).GroupBy(one => one.Example.Language, StringComparer.Ordinal).ToDictionary(language => language.Key, language => Of([.. language], isNoticed), StringComparer.Ordinal);
    }

    private static Thresholds Of(IReadOnlyList<(Example Example, float Disclosure, float Urgent)> measured, Predicate<string> isNoticed)
    {
        var ordinary = measured.Where(one => one.Example.Topic is null).ToList();
        var free = ordinary.Where(one => !isNoticed(one.Example.Text)).Select(one => one.Disclosure).OrderDescending().ToList();
        var allowed = Math.Max((int)(ordinary.Count * OrdinaryTaken) - (ordinary.Count - free.Count), (int)(ordinary.Count * OrdinaryTaken / 2));
        var disclosure = free.Count == 0 ? 0 : free[Math.Min(allowed, free.Count - 1)];
        var urgent = measured.Where(one => one.Example.Severity == Severity.Urgent && one.Disclosure >= disclosure).Select(one => one.Urgent).Order().ToList();
        return new Thresholds(disclosure, urgent.Count == 0 ? 0 : urgent[(int)(urgent.Count * (1 - UrgentKept))]);
    }
}
