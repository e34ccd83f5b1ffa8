namespace SafeRedirect.Content.Hsds;

/// <summary>A file of an exported or imported directory.</summary>
/// <param name="Name">Its name, without a folder: <c>service.csv</c>.</param>
public sealed record HsdsFile(string Name, ReadOnlyMemory<byte> Bytes);
