namespace SafeRedirect.Content.Matching.Features;

/// <summary>Adds up values by feature, then hands them on as one vector.</summary>
internal sealed class FeatureSum
{
    private readonly List<int> _touched = [];
    private float[] _values = new float[1 << 12];

    /// <summary>Adds to a feature; values are above 0.</summary>
    public void Add(int feature, float value)
    {
        if (feature >= _values.Length)
        {
            Array.Resize(ref _values, Math.Max(feature + 1, _values.Length * 2));
        }

        if (_values[feature] == 0f)
        {
            _touched.Add(feature);
        }

        _values[feature] += value;
    }

    /// <summary>Writes the sums as the next vector and begins again.</summary>
    public void MoveTo(SparseVectors vectors)
    {
        foreach (var feature in _touched)
        {
            vectors.Add(feature, _values[feature]);
            _values[feature] = 0f;
        }

        vectors.Close();
        _touched.Clear();
    }
}
