namespace SafeRedirect.Dialog.Speaking;

/// <summary>A number to tap and call.</summary>
/// <param name="Name">The hotline's name.</param>
/// <param name="Phone">International form, with spaces.</param>
public sealed record CallAction(string Name, string Phone);
