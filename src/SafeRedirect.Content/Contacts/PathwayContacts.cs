namespace SafeRedirect.Content.Contacts;

/// <summary>The team behind a pathway and how to reach it.</summary>
/// <param name="Team">With its article, as it stands inside a sentence: "the protection team".</param>
/// <param name="Receiver">The organisation the team belongs to, when it is not ours.</param>
/// <param name="Hotlines">In the order to offer them; at least one.</param>
/// <param name="Offices">In the order to offer them; at least one.</param>
/// <param name="UsualWait">How long it usually takes, without a promise.</param>
public sealed record PathwayContacts(Pathway Pathway, LocalText Team, LocalText? Receiver, IReadOnlyList<Hotline> Hotlines, IReadOnlyList<Office> Offices, LocalText UsualWait);
