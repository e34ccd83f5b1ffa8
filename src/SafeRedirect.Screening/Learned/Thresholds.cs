namespace SafeRedirect.Screening.Learned;

/// <summary>From which score on a message counts, chosen on examples held apart: docs/screening.md.</summary>
/// <param name="Disclosure">At least sensitive.</param>
/// <param name="Urgent">Urgent, once it is at least sensitive.</param>
internal readonly record struct Thresholds(float Disclosure, float Urgent);
