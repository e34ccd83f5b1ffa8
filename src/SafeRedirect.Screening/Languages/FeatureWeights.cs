using SafeRedirect.Screening.Learned;

namespace SafeRedirect.Screening.Languages;

/// <summary>How much each feature speaks for each language, against all of them together.</summary>
internal sealed class FeatureWeights
{
    // Weights are kept as whole numbers of 1/32, so that the tables stay small and near.
    private const float Unit = 1f / 32;
    private const double Lowest = -3;
    private readonly sbyte[] weights;
    private readonly int languages;

    /// <param name="floor">The share of a feature below which it says little.</param>
    public FeatureWeights(FeatureCounts[] counts, int features, double floor)
    {
        languages = counts.Length;
        weights = new sbyte[features * languages];
        Span<double> shares = stackalloc double[languages];
        for (var feature = 0; feature < features; feature++)
        {
            var sum = 0.0;
            for (var language = 0; language < languages; language++)
            {
                shares[language] = counts[language].Share(feature);
                sum += shares[language];
            }

            for (var language = 0; language < languages && sum > 0; language++)
            {
                var weight = Math.Log((shares[language] + floor) / ((sum / languages) + floor));
                weights[(feature * languages) + language] = (sbyte)Math.Round(Math.Max(weight, Lowest) / Unit);
            }
        }
    }

    private FeatureWeights(sbyte[] weights, int languages) => (this.weights, this.languages) = (weights, languages);

    public static FeatureWeights Read(LearnedReader reader, int features, int languages)
    {
        var read = reader.ReadArray<sbyte>();
        return read.Length == features * languages ? new FeatureWeights(read, languages) : throw new InvalidDataException("The weights do not fit the languages.");
    }

    public void Write(LearnedWriter writer) => writer.Write(weights);

    /// <summary>Adds what a feature says to the score of each language.</summary>
    /// <returns>Whether it says anything.</returns>
    public bool Add(int feature, float share, Span<float> scores)
    {
        var numbers = weights.AsSpan(feature * languages, languages);
        var isKnown = false;
        for (var index = 0; index < numbers.Length; index++)
        {
            scores[index] += share * Unit * numbers[index];
            isKnown |= numbers[index] != 0;
        }

        return isKnown;
    }
}
