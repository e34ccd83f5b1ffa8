namespace SafeRedirect.Content.Hsds;

/// <summary>The service directory of a content folder, whatever else is wrong with the folder.</summary>
/// <param name="Organisation"><see langword="null"/> when the organisation, its words or a service has a fault.</param>
/// <param name="Directory"><see langword="null"/> together with <paramref name="Organisation"/>.</param>
/// <param name="Faults">What keeps the directory from being used.</param>
public sealed record DirectoryLoadResult(Organisation? Organisation, ServiceDirectory? Directory, IReadOnlyList<ContentFault> Faults);
