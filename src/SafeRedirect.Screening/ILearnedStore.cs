namespace SafeRedirect.Screening;

/// <summary>Keeps what was learned from examples, so that the next start need not learn it again. What is kept holds numbers made from the example files, and no word of anybody.</summary>
public interface ILearnedStore
{
    /// <summary>Opens what was kept.</summary>
    /// <param name="fingerprint">64 lower-case hex digits that stand for the examples and the way of learning.</param>
    /// <returns><see langword="null"/> when nothing is kept for it.</returns>
    Stream? Open(string fingerprint);

    /// <summary>Keeps what was learned.</summary>
    /// <param name="write">Writes it to a stream.</param>
    void Keep(string fingerprint, Action<Stream> write);
}
