namespace SafeRedirect.Content.Translation;

/// <summary>What an import would do. Nothing has been written.</summary>
/// <param name="Files">The files that change, with their new texts; paths as in <see cref="ContentFault.Path"/>. Empty when anything is refused.</param>
/// <param name="Faults">Lines of the imported file that cannot be taken over.</param>
/// <param name="ContentFaults">Faults that the content would have afterwards and has not now.</param>
/// <param name="Notes">What the writer should know: texts left out and why, each with its line.</param>
public sealed record ImportResult(
    IReadOnlyList<(string Path, string Text)> Files,
    IReadOnlyList<TranslationFault> Faults,
    IReadOnlyList<ContentFault> ContentFaults,
    IReadOnlyList<TranslationFault> Notes)
{
    /// <summary>Whether it may be written.</summary>
    public bool IsGood => Faults.Count == 0 && ContentFaults.Count == 0;

    /// <summary>Texts that differ from the content.</summary>
    public int Changed { get; init; }

    /// <summary>Texts that are as they were.</summary>
    public int Unchanged { get; init; }
}
