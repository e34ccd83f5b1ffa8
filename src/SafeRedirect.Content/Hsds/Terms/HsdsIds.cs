namespace SafeRedirect.Content.Hsds.Terms;

/// <summary>The ids that an export gives to what has none, or only one that is unique in our content.</summary>
/// <param name="owner">Whose things they are: the host of the organisation, so that two organisations that both have a service <c>clinic</c> do not collide where directories are merged.</param>
internal sealed class HsdsIds(string owner)
{
    /// <summary>The namespace of all ids. It must never change: every export that anybody holds would lose its link to us.</summary>
    private static readonly Guid Space = new("d2f6a1c4-53b8-4e0f-9c77-1b8e40a6f25d");

    /// <summary>Ids that are the same for every organisation.</summary>
    public static HsdsIds Shared { get; } = new("saferedirect");

    /// <summary>The ids of an organisation.</summary>
    public static HsdsIds Of(Organisation organisation) => new(organisation.PrivacyNotice.IdnHost);

    /// <summary>The id of a thing.</summary>
    /// <param name="kind">The HSDS object.</param>
    /// <param name="parts">What tells it from others of its kind.</param>
    public string Id(string kind, params ReadOnlySpan<string> parts) => NameUuid.Of(Space, $"{owner}/{kind}/{string.Join('/', parts!)}").ToString();
}
