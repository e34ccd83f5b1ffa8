using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>A service of the document with its id in the content.</summary>
/// <param name="Existing">The service of the content that has this id now.</param>
/// <param name="IsOurs">Whether the document has it from one of our own exports, so that it surely is <paramref name="Existing"/>; otherwise only the names agree.</param>
internal sealed record IdentifiedService(HsdsService Service, ServiceId Id, Service? Existing, bool IsOurs);
