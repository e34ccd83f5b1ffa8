using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Screening.Learned;

/// <summary>Reads what a <see cref="LearnedWriter"/> wrote. Damage on the disk must not quietly change what is noticed.</summary>
internal sealed class LearnedReader(Stream stream) : IDisposable
{
    private const int MostElements = 1 << 28;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <exception cref="EndOfStreamException">The stream ends too soon; so with all others.</exception>
    public int ReadInt32()
    {
        var number = 0;
        Fill(MemoryMarshal.AsBytes(new Span<int>(ref number)));
        return number;
    }

    public float ReadSingle()
    {
        var number = 0f;
        Fill(MemoryMarshal.AsBytes(new Span<float>(ref number)));
        return number;
    }

    /// <exception cref="InvalidDataException">There is no length where one should be.</exception>
    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var values = new T[ReadLength()];
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <exception cref="InvalidDataException">There is no length where one should be.</exception>
    public string[] ReadTexts()
    {
        var texts = new string[ReadLength()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Encoding.UTF8.GetString(ReadArray<byte>());
        }

        return texts;
    }

    /// <exception cref="InvalidDataException">Something that was read is not what was written.</exception>
    public void CheckSeal()
    {
        var written = new byte[SHA256.HashSizeInBytes];
        stream.ReadExactly(written);
        if (!_hash.GetHashAndReset().AsSpan().SequenceEqual(written))
        {
            throw new InvalidDataException("It was changed since it was written.");
        }
    }

    public void Dispose() => _hash.Dispose();

    private int ReadLength()
    {
        var length = ReadInt32();
        // A damaged length must not take all memory before the seal is checked.
        return length >= 0 && length <= MostElements && length <= stream.Length ? length : throw new InvalidDataException("A length is out of range.");
    }

    private void Fill(Span<byte> bytes)
    {
        stream.ReadExactly(bytes);
        _hash.AppendData(bytes);
    }
}
