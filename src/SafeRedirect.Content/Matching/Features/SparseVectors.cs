using System.Runtime.InteropServices;

namespace SafeRedirect.Content.Matching.Features;

/// <summary>Vectors that hold few of many features, one after the other in flat lists: building thousands of them makes no garbage.</summary>
internal sealed class SparseVectors
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _features = [];
    private readonly List<float> _values = [];

    /// <summary>How many vectors there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>How many entries all vectors have together.</summary>
    public int EntryCount => _features.Count;

    /// <summary>Adds an entry to the vector that is being written.</summary>
    public void Add(int feature, float value)
    {
        _features.Add(feature);
        _values.Add(value);
    }

    /// <summary>Ends the vector that is being written.</summary>
    public void Close() => _starts.Add(_features.Count);

    /// <summary>The features of a vector.</summary>
    public ReadOnlySpan<int> FeaturesOf(int vector) => CollectionsMarshal.AsSpan(_features)[_starts[vector].._starts[vector + 1]];

    /// <summary>The values of a vector, in the order of its features.</summary>
    public Span<float> ValuesOf(int vector) => CollectionsMarshal.AsSpan(_values)[_starts[vector].._starts[vector + 1]];
}
