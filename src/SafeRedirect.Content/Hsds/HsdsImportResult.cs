namespace SafeRedirect.Content.Hsds;

/// <summary>What an import would do. Nothing has been written.</summary>
/// <param name="Files">The files that are new or change, with their texts; paths as in <see cref="ContentFault.Path"/>. Empty when anything is refused.</param>
/// <param name="Faults">What is wrong with the document (named by its file), and what would be wrong with the content afterwards.</param>
/// <param name="Notes">What the writer should know: services and facts that are left out.</param>
public sealed record HsdsImportResult(IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<ContentFault> Faults, IReadOnlyList<ContentFault> Notes)
{
    /// <summary>Whether it may be written.</summary>
    public bool IsGood => Faults.Count == 0;

    /// <summary>Services that the content did not have.</summary>
    public int Added { get; init; }

    /// <summary>Services of which a fact or text changes.</summary>
    public int Changed { get; init; }

    /// <summary>Services that are as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Services that are not active.</summary>
    public int LeftOut { get; init; }
}
