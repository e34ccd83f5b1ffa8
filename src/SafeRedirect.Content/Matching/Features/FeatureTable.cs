namespace SafeRedirect.Content.Matching.Features;

/// <summary>Numbers features in the order in which they are first seen.</summary>
internal sealed class FeatureTable
{
    private ulong[] _keys = new ulong[1 << 12];
    private int[] _ids = new int[1 << 12];

    /// <summary>How many different features there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a feature, or -1 for one that was never added.</summary>
    public int Find(ulong hash)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)(hash >> 20) & mask; ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == hash)
            {
                return _ids[slot];
            }

            if (_keys[slot] == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>The number of a feature, a new one if it was never added.</summary>
    public int Add(ulong hash)
    {
        var id = Find(hash);
        if (id >= 0)
        {
            return id;
        }

        if (Count * 2 >= _keys.Length)
        {
            Grow();
        }

        Put(hash, Count);
        return Count++;
    }

    private void Grow()
    {
        var (keys, ids) = (_keys, _ids);
        _keys = new ulong[keys.Length * 2];
        _ids = new int[keys.Length * 2];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] != 0)
            {
                Put(keys[slot], ids[slot]);
            }
        }
    }

    private void Put(ulong hash, int id)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(hash >> 20) & mask;
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _keys[slot] = hash;
        _ids[slot] = id;
    }
}
