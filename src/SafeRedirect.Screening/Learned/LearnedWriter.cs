using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Screening.Learned;

/// <summary>Writes numbers and texts, and at the end the SHA-256 of all of them.</summary>
internal sealed class LearnedWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write(int number) => Put(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(ref number)));

    public void Write(float number) => Put(MemoryMarshal.AsBytes(new ReadOnlySpan<float>(ref number)));

    public void Write<T>(T[] values)
        where T : unmanaged
    {
        Write(values.Length);
        Put(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public void Write(IReadOnlyCollection<string> texts)
    {
        Write(texts.Count);
        foreach (var text in texts)
        {
            Write(Encoding.UTF8.GetBytes(text));
        }
    }

    public void Seal() => stream.Write(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Put(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        _hash.AppendData(bytes);
    }
}
