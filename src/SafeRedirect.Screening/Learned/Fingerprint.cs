using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Screening.Learned;

/// <summary>Stands for everything that is learned from: the same fingerprint, the same result.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[1024];

    public Fingerprint() => Add(LearnedFormat.Version);

    /// <summary>64 lower-case hex digits.</summary>
    public static string Of(IEnumerable<LexiconEntry> entries, IEnumerable<ExpectedText> expected)
    {
        using var fingerprint = new Fingerprint();
        foreach (var entry in entries)
        {
            fingerprint.Add(entry.Source);
            fingerprint.Add(entry.Language);
            fingerprint.Add(entry.Section);
            fingerprint.Add(entry.List);
            fingerprint.Add(entry.Pattern);
            fingerprint.Add(entry.Value);
        }

        foreach (var text in expected)
        {
            fingerprint.Add(text.Language);
            fingerprint.Add(text.Text);
            fingerprint.Add(text.Article ?? string.Empty);
        }

        return Convert.ToHexStringLower(fingerprint._hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer, number);
        _hash.AppendData(_buffer.AsSpan(0, sizeof(int)));
    }

    // With its length before it, a text cannot be taken for the end of one and the beginning of another.
    private void Add(string text)
    {
        Add(text.Length);
        if (_buffer.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            _buffer = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        _hash.AppendData(_buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, _buffer)));
    }
}
